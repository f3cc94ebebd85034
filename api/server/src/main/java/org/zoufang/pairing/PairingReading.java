package org.zoufang.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Sql sql;
    private final Cadences cadences;
    private final Clock clock;

    PairingReading(Sql sql, Cadences cadences, Clock clock) {
        this.sql = sql;
        this.cadences = cadences;
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
        List<Object> arguments = PairingRows.arguments(clock);
        arguments.add(place(after));
        StringBuilder text = new StringBuilder(PairingRows.SELECT).append("p.id > ?");
        and(text, arguments, "p.official_id = ?", whose);
        and(text, arguments, "p.official_id = ?", filter.officialId());
        and(text, arguments, "p.enterprise_id = ?", filter.enterpriseId());
        if (filter.liveOnly()) {
            text.append(" and ").append(PairingRows.LIVE);
            arguments.addAll(PairingRows.now(clock));
        }
        arguments.add(size + 1);
        List<Pairing> found =
                sql.list(text.append(" order by p.id limit ?").toString(), rows()::read, arguments.toArray());
        List<PairingEdge> edges = found.stream()
                .limit(size)
                .map(one -> new PairingEdge(PageKey.of(one.id().toString()), one))
                .toList();
        String end = edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor();
        return new PairingConnection(edges, new PageInfo(found.size() > size, end));
    }

    /** One pairing, if it is the caller's own or he sees all. */
    public Optional<Pairing> pairing(Caller caller, UUID id) {
        return known(id).filter(found -> seesAll(caller) || found.officialId().equals(caller.officialId()));
    }

    /** One pairing, whoever asks: who may know of it is decided by who calls. */
    public Optional<Pairing> known(UUID id) {
        return Optional.ofNullable(byIds(List.of(id)).get(id));
    }

    /** Pairings by their ids. */
    public Map<UUID, Pairing> byIds(Collection<UUID> ids) {
        List<Object> arguments = PairingRows.arguments(clock);
        arguments.add(ids);
        return sql.list(PairingRows.SELECT + "p.id = any(?::uuid[])", rows()::read, arguments.toArray()).stream()
                .collect(Collectors.toMap(Pairing::id, Function.identity()));
    }

    /** Whether this person has a pairing with the enterprise now, other than this one. */
    public boolean isPairedBeside(Pairing pairing) {
        List<Object> arguments = new ArrayList<>(List.of(pairing.officialId(), pairing.enterpriseId(), pairing.id()));
        arguments.addAll(PairingRows.now(clock));
        return sql.one(
                        "select p.id from pairing p where p.official_id = ? and p.enterprise_id = ? and p.id <> ? and "
                                + PairingRows.LIVE + " limit 1",
                        row -> Sql.id(row, "id"),
                        arguments.toArray())
                .isPresent();
    }

    /** Whether the caller appoints or oversees, and so sees whoever is paired. */
    public static boolean seesAll(Caller caller) {
        return caller.reach().city() || caller.is(Role.ADMINISTRATOR);
    }

    private PairingRows rows() {
        return new PairingRows(clock, cadences.today());
    }

    private static void and(StringBuilder text, List<Object> arguments, String condition, UUID value) {
        if (value != null) {
            text.append(" and ").append(condition);
            arguments.add(value);
        }
    }

    private static UUID place(String after) {
        List<String> columns = PageKey.read(after, 1);
        try {
            return columns == null ? BEFORE_ALL : UUID.fromString(columns.get(0));
        } catch (IllegalArgumentException e) {
            throw Refused.because(RefusalCode.BAD_CURSOR, "after");
        }
    }
}
