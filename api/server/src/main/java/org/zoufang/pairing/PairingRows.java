package org.zoufang.pairing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zoufang.contract.ContactCadence;
import org.zoufang.contract.PairingType;
import org.zoufang.shared.Sql;

/** How rows of pairings are asked for and read, each with the contacts that its person has had. */
final class PairingRows {

    static final String LIVE =
            "(p.from_day <= ? and (p.to_day is null or p.to_day >= ?) and (p.ended_at is null or p.ended_at > ?))";

    /** With the arguments of {@link #arguments}; a condition follows. */
    static final String SELECT =
            """
            select p.*, %s as live, (
                select max(c.day) from pairing_contact c where c.official_id = p.official_id
                and c.enterprise_id = p.enterprise_id and c.kind = any(?::text[])) as last_contact
            from pairing p where """
                            .formatted(LIVE)
                    + " ";

    private final Clock clock;
    private final Map<PairingType, Integer> cadences;

    PairingRows(Clock clock, Map<PairingType, Integer> cadences) {
        this.clock = clock;
        this.cadences = cadences;
    }

    /** Those of {@link #LIVE}. */
    static List<Object> now(Clock clock) {
        LocalDate today = LocalDate.now(clock);
        return new ArrayList<>(List.of(today, today, clock.instant()));
    }

    static List<Object> arguments(Clock clock) {
        List<Object> arguments = now(clock);
        arguments.add(ContactCadence.KINDS.stream().map(Enum::name).toList());
        return arguments;
    }

    Pairing read(ResultSet row) throws SQLException {
        PairingType type = Sql.term(row, "type", PairingType.class);
        boolean live = row.getBoolean("live");
        LocalDate from = row.getObject("from_day", LocalDate.class);
        LocalDate last = row.getObject("last_contact", LocalDate.class);
        Integer every = row.getObject("contact_every", Integer.class);
        Integer days = every == null ? cadences.get(type) : every;
        LocalDate next = live && days != null ? ContactCadence.due(from, last, days) : null;
        return new Pairing(
                Sql.id(row, "id"),
                type,
                from,
                row.getObject("to_day", LocalDate.class),
                Sql.instant(row, "ended_at"),
                row.getString("ended_reason"),
                live,
                days,
                last,
                next,
                next != null && next.isBefore(LocalDate.now(clock)),
                Sql.id(row, "official_id"),
                Sql.id(row, "enterprise_id"),
                Sql.id(row, "predecessor_id"));
    }
}
