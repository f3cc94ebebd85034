package org.zoufang.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zoufang.contract.ClockFlag;
import org.zoufang.contract.LegalBasis;
import org.zoufang.contract.VisitKind;
import org.zoufang.contract.VisitState;
import org.zoufang.official.Caller;
import org.zoufang.official.VisitSight;
import org.zoufang.shared.Condition;
import org.zoufang.shared.Sql;
import org.zoufang.visit.view.HostView;
import org.zoufang.visit.view.LegalBasisView;
import org.zoufang.visit.view.VisitView;

/** Reads visits. Those the caller may not see are not there. */
@ApplicationScoped
public class VisitReading {

    private static final LegalBasisJson LEGAL = new LegalBasisJson();

    private final Sql sql;

    VisitReading(Sql sql) {
        this.sql = sql;
    }

    /** The visit, if the caller sees it. */
    public Optional<VisitView> visit(Caller caller, UUID id) {
        Condition seen = VisitSight.seenBy(caller, "v");
        return sql.one(
                "select v.* from visit v where v.id = ? and " + seen.text(),
                VisitReading::visit,
                seen.between(List.of(id)));
    }

    /** These visits. Whether the caller sees them is asked before. */
    public Map<UUID, VisitView> byIds(Collection<UUID> ids) {
        return sql.list("select v.* from visit v where v.id = any(?::uuid[])", VisitReading::visit, ids).stream()
                .collect(Collectors.toMap(VisitView::id, Function.identity()));
    }

    /** Whether there is such a visit and the caller sees it. */
    public boolean isSeen(Caller caller, UUID id) {
        Condition seen = VisitSight.seenBy(caller, "v");
        return sql.one(
                        "select v.id from visit v where v.id = ? and " + seen.text(),
                        row -> id,
                        seen.between(List.of(id)))
                .isPresent();
    }

    /** The hosts of these visits, each in order; a visit without hosts is left out. */
    public Map<UUID, List<HostView>> hosts(Collection<UUID> visitIds) {
        return sql
                .list(
                        "select * from visit_host where visit_id = any(?::uuid[]) order by visit_id, position",
                        row -> Map.entry(
                                Sql.id(row, "visit_id"), new HostView(row.getString("name"), row.getString("post"))),
                        visitIds)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static VisitView visit(ResultSet row) throws SQLException {
        return new VisitView(
                Sql.id(row, "id"),
                row.getInt("version"),
                Sql.term(row, "kind", VisitKind.class),
                Sql.term(row, "state", VisitState.class),
                row.getString("purpose"),
                Sql.texts(row, "themes"),
                Sql.instant(row, "planned_from"),
                Sql.instant(row, "planned_to"),
                Sql.instant(row, "arrived_at"),
                Sql.instant(row, "left_at"),
                Sql.instant(row, "arrived_received_at"),
                Sql.instant(row, "left_received_at"),
                Sql.texts(row, "clock_flags").stream().map(ClockFlag::valueOf).toList(),
                Sql.instant(row, "occurred_at"),
                Sql.instant(row, "recorded_at"),
                row.getBoolean("unplanned"),
                legal(row.getString("legal")),
                row.getString("return_comment"),
                Sql.id(row, "tour_stop_id"),
                row.getInt("note_count"),
                row.getInt("photo_count"),
                row.getInt("photos_stored"),
                Sql.id(row, "enterprise_id"),
                Sql.id(row, "lead_id"),
                Sql.id(row, "recorded_by"),
                Sql.id(row, "principal_id"));
    }

    private static LegalBasisView legal(String json) {
        LegalBasis legal = LEGAL.convertToEntityAttribute(json);
        return legal == null
                ? null
                : new LegalBasisView(
                        legal.subject(),
                        legal.item(),
                        legal.basis(),
                        legal.approvalNumber(),
                        legal.certificateNumbers(),
                        legal.inspectionType());
    }
}
