package org.zoufang.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.LegalBasis;
import org.zoufang.contract.VisitKind;
import org.zoufang.contract.VisitState;
import org.zoufang.official.Caller;
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

    /** The visit, if the caller takes part in it or sees the whole city. */
    public Optional<VisitView> visit(Caller caller, UUID id) {
        return sql.one(
                """
                select v.* from visit v where v.id = ? and (? or exists (
                    select 1 from visit_participant p
                    where p.visit_id = v.id and p.official_id = ? and p.removed_at is null))
                """,
                VisitReading::visit,
                id,
                caller.seesCity(),
                caller.officialId());
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
                Sql.id(row, "recorded_by"));
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
