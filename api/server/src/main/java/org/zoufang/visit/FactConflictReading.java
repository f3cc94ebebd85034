package org.zoufang.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zoufang.contract.FactChoice;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.VisitFact;
import org.zoufang.official.Caller;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.official.VisitSight;
import org.zoufang.shared.Condition;
import org.zoufang.shared.PageInfo;
import org.zoufang.shared.PageKey;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;
import org.zoufang.visit.view.FactConflictView;

/** Reads the facts about which two people differ. */
@ApplicationScoped
public class FactConflictReading {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final FactValueJson VALUE = new FactValueJson();

    /** Open ones on open visits: those the caller is to settle, and those he waits for. */
    private static final String OWN =
            """
            select c.* from fact_conflict c join visit v on v.id = c.visit_id
            where c.settled_at is null and v.state not in ('SUBMITTED', 'ACCEPTED') and c.id > ?
            and (c.proposed_by = ? or exists (select from visit_participant p where p.visit_id = c.visit_id
                and p.role = 'LEAD' and p.removed_at is null and p.official_id = any(?::uuid[])))
            and\s""";

    private final Sql sql;
    private final OfficialReading officials;

    FactConflictReading(Sql sql, OfficialReading officials) {
        this.sql = sql;
        this.officials = officials;
    }

    /**
     * A page of the open ones that the caller is to settle or that wait with his value, the oldest first.
     *
     * @throws Refused with TOO_MANY or BAD_CURSOR
     */
    public FactConflictConnection page(Caller caller, Integer first, String after) {
        int size = PageKey.size(first);
        List<UUID> leads = new ArrayList<>(caller.reach().principals());
        leads.add(caller.officialId());
        Condition seen = VisitSight.seenBy(caller, "v");
        List<FactConflictView> found = read(
                OWN + seen.text() + " order by c.id limit ?",
                seen.between(List.of(place(after), caller.officialId(), leads), size + 1));
        List<FactConflictEdge> edges = found.stream()
                .limit(size)
                .map(one -> new FactConflictEdge(PageKey.of(one.id().toString()), one))
                .toList();
        String end = edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor();
        return new FactConflictConnection(edges, new PageInfo(found.size() > size, end));
    }

    /** All of each of these visits, the settled included. Whether the caller sees the visits is asked before. */
    public Map<UUID, List<FactConflictView>> ofVisits(Collection<UUID> visitIds) {
        return read("select * from fact_conflict c where c.visit_id = any(?::uuid[]) order by c.id", visitIds).stream()
                .collect(Collectors.groupingBy(FactConflictView::visitId));
    }

    /** These, in their order. Whether the caller sees their visits is asked before. */
    public List<FactConflictView> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : read("select * from fact_conflict c where c.id = any(?::uuid[]) order by c.id", ids);
    }

    private List<FactConflictView> read(String query, Object... arguments) {
        List<Row> rows = sql.list(
                query,
                row -> new Row(
                        Sql.id(row, "current_by"),
                        Sql.id(row, "proposed_by"),
                        Sql.id(row, "settled_by"),
                        conflict(row)),
                arguments);
        Map<UUID, Official> people = officials.byIds(rows.stream()
                .flatMap(row -> Stream.of(row.currentBy(), row.proposedBy(), row.settledBy()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return rows.stream().map(row -> row.by(people)).toList();
    }

    private static UUID place(String after) {
        List<String> columns = PageKey.read(after, 1);
        try {
            return columns == null ? BEFORE_ALL : UUID.fromString(columns.get(0));
        } catch (IllegalArgumentException e) {
            throw Refused.because(RefusalCode.BAD_CURSOR, "after");
        }
    }

    private static FactConflictView conflict(ResultSet row) throws SQLException {
        return new FactConflictView(
                Sql.id(row, "id"),
                row.getInt("version"),
                Sql.id(row, "visit_id"),
                Sql.term(row, "fact", VisitFact.class),
                row.getInt("base_version"),
                VALUE.convertToEntityAttribute(row.getString("current_value")),
                null,
                Sql.instant(row, "current_at"),
                VALUE.convertToEntityAttribute(row.getString("proposed_value")),
                null,
                Sql.id(row, "device_id"),
                Sql.instant(row, "written_at"),
                Sql.instant(row, "recorded_at"),
                Sql.term(row, "kept", FactChoice.class),
                null,
                Sql.instant(row, "settled_at"),
                VALUE.convertToEntityAttribute(row.getString("replaced_value")));
    }

    private record Row(UUID currentBy, UUID proposedBy, UUID settledBy, FactConflictView rest) {
        FactConflictView by(Map<UUID, Official> people) {
            return new FactConflictView(
                    rest.id(),
                    rest.version(),
                    rest.visitId(),
                    rest.fact(),
                    rest.baseVersion(),
                    rest.current(),
                    people.get(currentBy),
                    rest.currentAt(),
                    rest.proposed(),
                    people.get(proposedBy),
                    rest.deviceId(),
                    rest.writtenAt(),
                    rest.recordedAt(),
                    rest.kept(),
                    people.get(settledBy),
                    rest.settledAt(),
                    rest.replaced());
        }
    }
}
