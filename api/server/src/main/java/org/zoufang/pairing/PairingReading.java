package org.zoufang.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.PairingType;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.official.Caller;
import org.zoufang.shared.PageInfo;
import org.zoufang.shared.PageKey;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** Reads pairings: everybody his own; who appoints or oversees, all. */
@ApplicationScoped
public class PairingReading {

    private static final String LIVE =
            "(p.from_day <= ? and (p.to_day is null or p.to_day >= ?) and (p.ended_at is null or p.ended_at > ?))";
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Sql sql;
    private final Clock clock;

    PairingReading(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * A page of pairings in the order of their ids, which is that in which they were made.
     *
     * @throws Refused with TOO_MANY or BAD_CURSOR
     */
    public PairingConnection page(Caller caller, PairingFilter filter, Integer first, String after) {
        int size = PageKey.size(first);
        UUID whose = seesAll(caller) ? null : caller.officialId();
        List<Object> arguments = now();
        arguments.addAll(List.of(place(after)));
        StringBuilder text = new StringBuilder("select p.*, " + LIVE + " as live from pairing p where p.id > ?");
        and(text, arguments, "p.official_id = ?", whose);
        and(text, arguments, "p.official_id = ?", filter.officialId());
        and(text, arguments, "p.enterprise_id = ?", filter.enterpriseId());
        if (filter.liveOnly()) {
            text.append(" and ").append(LIVE);
            arguments.addAll(now());
        }
        arguments.add(size + 1);
        List<Pairing> found =
                sql.list(text.append(" order by p.id limit ?").toString(), PairingReading::read, arguments.toArray());
        List<PairingEdge> edges = found.stream()
                .limit(size)
                .map(one -> new PairingEdge(PageKey.of(one.id().toString()), one))
                .toList();
        String end = edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor();
        return new PairingConnection(edges, new PageInfo(found.size() > size, end));
    }

    /** One pairing, if it is the caller's own or he sees all. */
    public Optional<Pairing> pairing(Caller caller, UUID id) {
        List<Object> arguments = now();
        arguments.add(id);
        return sql.one(
                        "select p.*, " + LIVE + " as live from pairing p where p.id = ?",
                        PairingReading::read,
                        arguments.toArray())
                .filter(found -> seesAll(caller) || found.officialId().equals(caller.officialId()));
    }

    private static boolean seesAll(Caller caller) {
        return caller.reach().city() || caller.is(Role.ADMINISTRATOR);
    }

    private static void and(StringBuilder text, List<Object> arguments, String condition, UUID value) {
        if (value != null) {
            text.append(" and ").append(condition);
            arguments.add(value);
        }
    }

    private List<Object> now() {
        LocalDate today = LocalDate.now(clock);
        return new ArrayList<>(List.of(today, today, clock.instant()));
    }

    private static UUID place(String after) {
        List<String> columns = PageKey.read(after, 1);
        try {
            return columns == null ? BEFORE_ALL : UUID.fromString(columns.get(0));
        } catch (IllegalArgumentException e) {
            throw Refused.because(RefusalCode.BAD_CURSOR, "after");
        }
    }

    private static Pairing read(ResultSet row) throws SQLException {
        Instant ended = Sql.instant(row, "ended_at");
        return new Pairing(
                Sql.id(row, "id"),
                Sql.term(row, "type", PairingType.class),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                ended,
                row.getString("ended_reason"),
                row.getBoolean("live"),
                Sql.id(row, "official_id"),
                Sql.id(row, "enterprise_id"));
    }
}
