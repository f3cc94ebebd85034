package org.zoufang.official;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.Role;
import org.zoufang.shared.Sql;

/** Reads delegations: everybody those he granted or was granted; administrators and auditors all of one person. */
@ApplicationScoped
public class DelegationReading {

    private static final String READ =
            """
            select d.*, d.from_day <= ? and (d.to_day is null or d.to_day >= ?)
                and (d.ended_at is null or d.ended_at > ?) as live
            from delegation d where
            """;

    private final Sql sql;
    private final Clock clock;

    DelegationReading(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * The delegations by and to a person, the youngest first, at most 100; none of somebody else's unless the caller
     * administers or audits.
     *
     * @param officialId whose; null for the caller's own
     */
    public List<Delegation> of(Caller caller, UUID officialId) {
        UUID whose = officialId == null ? caller.officialId() : officialId;
        if (!whose.equals(caller.officialId()) && !seesAll(caller)) {
            return List.of();
        }
        return read("? in (d.principal_id, d.delegate_id) order by d.granted_at desc, d.id limit 100", whose);
    }

    /** One delegation, if the caller has a part in it or sees all. */
    public Optional<Delegation> delegation(Caller caller, UUID id) {
        return read("d.id = ?", id).stream()
                .filter(found -> seesAll(caller)
                        || caller.officialId().equals(found.principalId())
                        || caller.officialId().equals(found.delegateId()))
                .findFirst();
    }

    private static boolean seesAll(Caller caller) {
        return caller.is(Role.ADMINISTRATOR) || caller.is(Role.AUDITOR);
    }

    private List<Delegation> read(String where, Object argument) {
        LocalDate today = LocalDate.now(clock);
        return sql.list(READ + where, DelegationReading::row, today, today, clock.instant(), argument);
    }

    private static Delegation row(ResultSet row) throws SQLException {
        return new Delegation(
                Sql.id(row, "id"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                Sql.instant(row, "ended_at"),
                row.getBoolean("live"),
                Sql.id(row, "principal_id"),
                Sql.id(row, "delegate_id"));
    }
}
