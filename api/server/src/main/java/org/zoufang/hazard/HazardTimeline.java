package org.zoufang.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.HazardState;
import org.zoufang.contract.PhotoPhase;
import org.zoufang.contract.PhotoState;
import org.zoufang.hazard.view.HazardPhotoView;
import org.zoufang.hazard.view.HazardPlanView;
import org.zoufang.hazard.view.HazardStepView;
import org.zoufang.hazard.view.HazardToldView;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.shared.Sql;

/** Reads what was done about hazards. Whether the caller sees the hazards is asked before. */
@ApplicationScoped
public class HazardTimeline {

    private record Of<T>(UUID hazardId, T row) {}

    private final Sql sql;
    private final OfficialReading officials;

    HazardTimeline(Sql sql, OfficialReading officials) {
        this.sql = sql;
        this.officials = officials;
    }

    /** The steps of each hazard, the first one first. */
    public Map<UUID, List<HazardStepView>> steps(Collection<UUID> hazardIds) {
        Map<UUID, Official> people = officials.byIds(sql
                .list(
                        "select distinct official_id from hazard_step where hazard_id = any(?::uuid[])",
                        row -> Sql.id(row, "official_id"),
                        hazardIds)
                .stream()
                .filter(Objects::nonNull)
                .toList());
        return grouped(sql.list(
                "select * from hazard_step where hazard_id = any(?::uuid[]) order by hazard_id, position",
                row -> new Of<>(Sql.id(row, "hazard_id"), step(row, people)),
                hazardIds));
    }

    /** Who was told of the danger, the first one first. */
    public Map<UUID, List<HazardToldView>> told(Collection<UUID> hazardIds) {
        return grouped(sql.list(
                "select * from hazard_told where hazard_id = any(?::uuid[]) order by hazard_id, told_at, step_id, position",
                row -> new Of<>(
                        Sql.id(row, "hazard_id"),
                        new HazardToldView(row.getString("whom"), row.getString("phone"), Sql.instant(row, "told_at"))),
                hazardIds));
    }

    /** The plans, the last one first: it is the one that counts. */
    public Map<UUID, List<HazardPlanView>> plans(Collection<UUID> hazardIds) {
        return grouped(sql.list(
                """
                select p.*, s.at from hazard_plan p join hazard_step s on s.id = p.id
                where p.hazard_id = any(?::uuid[]) order by p.hazard_id, s.position desc
                """,
                row -> new Of<>(Sql.id(row, "hazard_id"), plan(row)),
                hazardIds));
    }

    /** The pictures of visits and of the enterprise; what was withdrawn is not shown. */
    public Map<UUID, List<HazardPhotoView>> photos(Collection<UUID> hazardIds) {
        return grouped(sql.list(
                """
                select e.hazard_id, e.phase, false as given, p.id, p.sha256, p.state, p.taken_at as at
                from hazard_evidence e join photo p on p.id = e.row_id
                where e.hazard_id = any(?::uuid[]) and e.kind = 'PHOTO' and p.withdrawn_at is null
                    and p.media_type like 'image/%'
                union all
                select g.hazard_id, 'AFTER', true, g.id, g.sha256, 'STORED', g.given_at
                from hazard_photo g where g.hazard_id = any(?::uuid[])
                order by hazard_id, phase desc, at, id
                """,
                row -> new Of<>(Sql.id(row, "hazard_id"), photo(row)), hazardIds, hazardIds));
    }

    private static HazardStepView step(ResultSet row, Map<UUID, Official> people) throws SQLException {
        return new HazardStepView(
                Sql.id(row, "id"),
                row.getString("command"),
                Sql.term(row, "from_state", HazardState.class),
                Sql.term(row, "to_state", HazardState.class),
                Sql.instant(row, "at"),
                people.get(Sql.id(row, "official_id")),
                row.getString("contact_name"),
                row.getString("text"),
                row.getBoolean("to_enterprise"));
    }

    private static HazardPlanView plan(ResultSet row) throws SQLException {
        return new HazardPlanView(
                Sql.id(row, "id"),
                row.getString("goal"),
                row.getString("measures"),
                row.getString("money"),
                row.getString("people"),
                row.getObject("until_day", LocalDate.class),
                row.getString("emergency_plan"),
                Sql.instant(row, "at"));
    }

    private static HazardPhotoView photo(ResultSet row) throws SQLException {
        UUID id = Sql.id(row, "id");
        boolean given = row.getBoolean("given");
        boolean stored = Sql.term(row, "state", PhotoState.class) == PhotoState.STORED;
        String url = given ? "/hazard-photos/" + id : "/photos/" + id + "/view";
        return new HazardPhotoView(
                id, Sql.term(row, "phase", PhotoPhase.class), given, row.getString("sha256"), stored ? url : null);
    }

    private static <T> Map<UUID, List<T>> grouped(List<Of<T>> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(Of::hazardId, Collectors.mapping(Of::row, Collectors.toList())));
    }
}
