package org.zoufang.sync;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;

/** Keeps what could not be stored in its place, whole, for a person to settle. The room quarantine shows and settles it. */
@ApplicationScoped
public class QuarantineKeeping {

    private final Sql sql;
    private final Clock clock;

    QuarantineKeeping(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * What is kept.
     *
     * @param id the entry's
     * @param first whether it was not kept before, or not for this reason
     */
    public record Kept(UUID id, boolean first) {}

    /**
     * Keeps the group's content, in the transaction at hand; twice is once.
     *
     * @param author whose it is, at which device
     * @param code why it could not be stored
     * @return the entry
     */
    public Kept keep(UUID id, PushedGroup group, Caller author, RefusalCode code) {
        return keep(id, group, author, code, null);
    }

    /**
     * The same of a group that may only wait for another. What was kept for another's sake and is refused for its own later
     * says so from then on.
     *
     * @param standsOn the entry that it waits for, or null
     */
    Kept keep(UUID id, PushedGroup group, Caller author, RefusalCode code, UUID standsOn) {
        int added = sql.change(
                """
                insert into command_quarantine as kept
                (quarantine_id, command_id, official_id, device_id, content, content_hash, code, stands_on, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (command_id, official_id, content_hash)
                do update set code = excluded.code, stands_on = excluded.stands_on
                where kept.code = 'DEPENDENCY_AT_OFFICE' and kept.code <> excluded.code
                """,
                Ids.next(),
                id,
                author.officialId(),
                author.deviceId(),
                group.content(),
                group.hash(),
                code,
                standsOn,
                clock.instant());
        UUID entry = sql.one(
                        """
                        select quarantine_id from command_quarantine
                        where command_id = ? and official_id = ? and content_hash = ?
                        """,
                        row -> Sql.id(row, "quarantine_id"),
                        id,
                        author.officialId(),
                        group.hash())
                .orElseThrow();
        return new Kept(entry, added > 0);
    }

    /** The entry under which the author's own group of that id waits for a person. */
    Optional<UUID> waiting(UUID id, Caller author) {
        return sql.one(
                """
                select q.quarantine_id from command_quarantine q
                where q.command_id = ? and q.official_id = ? and q.code <> 'SAME_ID_OTHER_CONTENT'
                and not exists (select from quarantine_settlement s where s.quarantine_id = q.quarantine_id)
                order by q.quarantine_id limit 1
                """,
                row -> Sql.id(row, "quarantine_id"),
                id,
                author.officialId());
    }
}
