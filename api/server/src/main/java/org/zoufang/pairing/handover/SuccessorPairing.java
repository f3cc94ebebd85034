package org.zoufang.pairing.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.pairing.Pairing;
import org.zoufang.shared.Clocks;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;

/** Ends the old pairing and begins the successor's, in the same moment. */
@ApplicationScoped
class SuccessorPairing {

    private static final ZoneId CHINA = Clocks.CHINA;

    private final Sql sql;

    SuccessorPairing(Sql sql) {
        this.sql = sql;
    }

    /** The successor's pairing: a new one, or the one of this type that he has already. */
    UUID take(HandOverCase work, UUID handOver) {
        Pairing old = work.pairing();
        sql.change(
                "update pairing set ended_at = ?, ended_by = ?, ended_reason = ? where id = ? and ended_at is null",
                work.at(),
                work.caller().officialId(),
                "交接 " + handOver,
                old.id());
        LocalDate today = LocalDate.ofInstant(work.at(), CHINA);
        UUID successor = standing(work, today).orElseGet(() -> begun(work, today));
        sql.change(
                "update pairing set predecessor_id = ? where id = ? and predecessor_id is null", old.id(), successor);
        return successor;
    }

    private Optional<UUID> standing(HandOverCase work, LocalDate today) {
        return sql.one(
                """
                select id from pairing where official_id = ? and enterprise_id = ? and type = ? and from_day <= ?
                and (to_day is null or to_day >= ?) and ended_at is null order by from_day, id limit 1
                """,
                (ResultSet row) -> Sql.id(row, "id"),
                work.successorId(),
                work.enterpriseId(),
                work.pairing().type(),
                today,
                today);
    }

    private UUID begun(HandOverCase work, LocalDate today) {
        UUID id = Ids.next();
        sql.change(
                """
                insert into pairing (id, official_id, enterprise_id, type, from_day, to_day, made_by, made_at,
                    contact_every, predecessor_id)
                select ?, ?, enterprise_id, type, ?, to_day, ?, ?, contact_every, id from pairing where id = ?
                """,
                id,
                work.successorId(),
                today,
                work.caller().officialId(),
                work.at(),
                work.pairing().id());
        return id;
    }
}
