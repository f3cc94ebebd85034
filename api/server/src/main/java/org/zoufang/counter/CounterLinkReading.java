package org.zoufang.counter;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.LinkMatter;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.official.Caller;
import org.zoufang.shared.PageInfo;
import org.zoufang.shared.PageKey;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** Reads links: the service office all, a liaison officer those of his own firms, others those that they gave out. */
@ApplicationScoped
public class CounterLinkReading {

    private static final String ROWS =
            "select l.*, (l.revoked_at is null and l.expires_at > ?) as live from counter_link l";
    private static final String PAGE = ROWS
            + """
             where (?::uuid is null or l.enterprise_id = ?::uuid)
               and (?::uuid is null or l.problem_id = ?::uuid)
               and (?::boolean or l.enterprise_id = any(?::uuid[]) or l.issued_by = ?::uuid)
               and (?::timestamptz is null or (l.issued_at, l.id) < (?::timestamptz, ?::uuid))
             order by l.issued_at desc, l.id desc limit ?
            """;

    private final Sql sql;
    private final Clock clock;

    CounterLinkReading(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * A page of links, the latest first.
     *
     * @param enterpriseId of this enterprise, or null: of all that the caller looks after
     * @param problemId good for this problem, or null
     * @throws Refused with TOO_MANY or BAD_CURSOR
     */
    public CounterLinkConnection page(Caller caller, UUID enterpriseId, UUID problemId, Integer first, String after) {
        int size = PageKey.size(first);
        List<String> place = PageKey.read(after, 2);
        Instant time = place == null ? null : time(place);
        List<UUID> firms =
                caller.is(Role.LIAISON_OFFICER) ? List.copyOf(caller.reach().firms()) : List.of();
        List<CounterLink> found = sql.list(
                PAGE,
                CounterLinkReading::read,
                clock.instant(),
                enterpriseId,
                enterpriseId,
                problemId,
                problemId,
                CounterSight.ofCity(caller),
                firms,
                CounterSight.ownLinksOf(caller),
                time,
                time,
                place == null ? null : id(place),
                size + 1);
        List<CounterLinkEdge> edges = found.stream()
                .limit(size)
                .map(link -> new CounterLinkEdge(PageKey.of(link.issuedAt(), link.id()), link))
                .toList();
        String end = edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor();
        return new CounterLinkConnection(edges, new PageInfo(found.size() > size, end));
    }

    /** One link, if the caller looks after its enterprise or gave it out. */
    public Optional<CounterLink> link(Caller caller, UUID id) {
        return sql.one(ROWS + " where l.id = ?", CounterLinkReading::read, clock.instant(), id)
                .filter(link -> CounterSight.sees(caller, link));
    }

    private static Instant time(List<String> place) {
        try {
            return Instant.parse(place.get(0));
        } catch (DateTimeParseException e) {
            throw Refused.because(RefusalCode.BAD_CURSOR, "after");
        }
    }

    private static UUID id(List<String> place) {
        try {
            return UUID.fromString(place.get(1));
        } catch (IllegalArgumentException e) {
            throw Refused.because(RefusalCode.BAD_CURSOR, "after");
        }
    }

    private static CounterLink read(ResultSet row) throws SQLException {
        return new CounterLink(
                Sql.id(row, "id"),
                row.getString("contact_name"),
                Sql.instant(row, "issued_at"),
                Sql.instant(row, "expires_at"),
                Sql.instant(row, "revoked_at"),
                row.getBoolean("live"),
                Sql.term(row, "matter", LinkMatter.class),
                Sql.id(row, "problem_id"),
                Sql.id(row, "enterprise_id"),
                Sql.id(row, "issued_by"));
    }
}
