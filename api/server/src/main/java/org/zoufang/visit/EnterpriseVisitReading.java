package org.zoufang.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.VisitKind;
import org.zoufang.shared.PageKey;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;
import org.zoufang.visit.view.EnterpriseVisit;

/** Reads the visits to one enterprise as the enterprise itself may know them. Drafts are not among them. */
@ApplicationScoped
public class EnterpriseVisitReading {

    private static final String PAGE =
            """
            select v.id, v.kind, v.occurred_at, v.purpose from visit v
            where v.enterprise_id = ? and v.state <> 'DRAFT'
              and (?::timestamptz is null or (v.occurred_at, v.id) < (?::timestamptz, ?::uuid))
            order by v.occurred_at desc, v.id desc limit ?
            """;
    private static final String WHO_CAME =
            """
            select p.visit_id, o.name, g.name as unit from visit_participant p
            join official o on o.id = p.official_id
            left join organisation g on g.id = p.organisation_id
            where p.visit_id = any(?::uuid[]) and p.removed_at is null
            order by p.visit_id, p.role <> 'LEAD', p.official_id
            """;

    private final Sql sql;

    EnterpriseVisitReading(Sql sql) {
        this.sql = sql;
    }

    /**
     * A page of visits, the latest first.
     *
     * @param next the cursor of the next page, or null
     */
    public record Found(List<EnterpriseVisit> visits, String next) {}

    /**
     * Visits to this enterprise.
     *
     * @throws Refused with TOO_MANY or BAD_CURSOR
     */
    public Found page(UUID enterpriseId, Integer first, String after) {
        int size = PageKey.size(first);
        Place place = Place.read(after);
        List<EnterpriseVisit> rows = sql.list(
                PAGE,
                row -> new EnterpriseVisit(
                        Sql.id(row, "id"),
                        Sql.term(row, "kind", VisitKind.class),
                        Sql.instant(row, "occurred_at"),
                        row.getString("purpose"),
                        List.of()),
                enterpriseId,
                place.time(),
                place.time(),
                place.id(),
                size + 1);
        List<EnterpriseVisit> shown = rows.stream().limit(size).toList();
        EnterpriseVisit last = rows.size() > size ? shown.get(size - 1) : null;
        return new Found(withVisitors(shown), last == null ? null : PageKey.of(last.occurredAt(), last.id()));
    }

    private List<EnterpriseVisit> withVisitors(List<EnterpriseVisit> visits) {
        Map<UUID, List<EnterpriseVisit.Visitor>> came =
                whoCame(visits.stream().map(EnterpriseVisit::id).toList());
        return visits.stream()
                .map(visit -> new EnterpriseVisit(
                        visit.id(),
                        visit.kind(),
                        visit.occurredAt(),
                        visit.purpose(),
                        came.getOrDefault(visit.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<EnterpriseVisit.Visitor>> whoCame(Collection<UUID> visitIds) {
        return sql
                .list(
                        WHO_CAME,
                        row -> Map.entry(
                                Sql.id(row, "visit_id"),
                                new EnterpriseVisit.Visitor(row.getString("name"), row.getString("unit"))),
                        visitIds)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** After which visit a page begins. */
    private record Place(Instant time, UUID id) {
        static Place read(String after) {
            List<String> columns = PageKey.read(after, 2);
            try {
                return columns == null
                        ? new Place(null, null)
                        : new Place(Instant.parse(columns.get(0)), UUID.fromString(columns.get(1)));
            } catch (DateTimeParseException | IllegalArgumentException e) {
                throw Refused.because(RefusalCode.BAD_CURSOR, "after");
            }
        }
    }
}
