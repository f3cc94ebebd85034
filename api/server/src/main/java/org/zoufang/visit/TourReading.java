package org.zoufang.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.enterprise.Enterprise;
import org.zoufang.enterprise.EnterpriseReading;
import org.zoufang.official.Caller;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.shared.Sql;
import org.zoufang.visit.view.TourStopView;
import org.zoufang.visit.view.TourView;

/** Reads tours. Those the caller may not see are not there. */
@ApplicationScoped
public class TourReading {

    private final Sql sql;
    private final OfficialReading officials;
    private final EnterpriseReading enterprises;

    TourReading(Sql sql, OfficialReading officials, EnterpriseReading enterprises) {
        this.sql = sql;
        this.officials = officials;
        this.enterprises = enterprises;
    }

    /** The tour, if the caller or a principal of his leads it or goes along, or he sees the whole city. */
    public Optional<TourView> tour(Caller caller, UUID id) {
        return sql.one(
                        "select * from tour where id = ? and (? or lead_id = any(?::uuid[]) or team_ids && ?::uuid[])",
                        TourReading::head,
                        id,
                        caller.reach().city(),
                        caller.reach().people(),
                        caller.reach().people())
                .map(this::whole);
    }

    private TourView whole(Head head) {
        List<Stop> stops =
                sql.list("select * from tour_stop where tour_id = ? order by position", TourReading::stop, head.id());
        Map<UUID, Enterprise> firms =
                enterprises.byIds(stops.stream().map(Stop::enterpriseId).toList());
        List<UUID> people = new ArrayList<>(head.teamIds());
        people.add(head.leadId());
        Map<UUID, Official> known = officials.byIds(people);
        return new TourView(
                head.id(),
                head.version(),
                head.title(),
                head.day(),
                known.get(head.leadId()),
                stops.stream()
                        .map(stop -> stop.at(firms.get(stop.enterpriseId())))
                        .toList(),
                head.teamIds().stream().map(known::get).toList());
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                Sql.id(row, "id"),
                row.getInt("version"),
                row.getString("title"),
                row.getObject("day", LocalDate.class),
                Sql.id(row, "lead_id"),
                List.of((UUID[]) row.getArray("team_ids").getArray()));
    }

    private static Stop stop(ResultSet row) throws SQLException {
        return new Stop(
                Sql.id(row, "id"),
                row.getInt("position"),
                Sql.id(row, "enterprise_id"),
                Sql.texts(row, "points"),
                Sql.instant(row, "planned_from"),
                Sql.instant(row, "planned_to"));
    }

    private record Head(UUID id, int version, String title, LocalDate day, UUID leadId, List<UUID> teamIds) {}

    private record Stop(
            UUID id, int position, UUID enterpriseId, List<String> points, Instant plannedFrom, Instant plannedTo) {
        TourStopView at(Enterprise enterprise) {
            return new TourStopView(id, position, enterprise, points, plannedFrom, plannedTo);
        }
    }
}
