package org.zoufang.hazard.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.OrganisationKind;
import org.zoufang.official.Organisation;
import org.zoufang.official.VisitSight;
import org.zoufang.shared.Sql;

/** Reads the routing table of hazards that is in force. */
@ApplicationScoped
public class HazardRouteReading {

    /** Of each category and division the youngest approved one; bodies that were closed since are competent no more. */
    private static final String IN_FORCE =
            """
            select n.*, o.name, o.kind from (
                select distinct on (r.category, r.division) r.*, p.source
                from hazard_route r join proposal p on p.id = r.proposal_id
                where p.state = 'APPROVED' and r.valid_from <= ?
                order by r.category, r.division, r.valid_from desc, p.decided_at desc nulls last, p.proposed_at desc) n
            join organisation o on o.id = n.organisation_id
            where (n.valid_to is null or n.valid_to >= ?) and o.closed_at is null
            order by n.category, n.division
            """;

    /** One that names the category comes before one that names a smaller division. */
    private static final int CATEGORY_FIRST = 100;

    private final Sql sql;
    private final Clock clock;

    HazardRouteReading(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The whole table of today. */
    public List<HazardRoute> inForce() {
        LocalDate today = LocalDate.now(clock);
        return sql.list(IN_FORCE, HazardRouteReading::read, today, today);
    }

    /**
     * Who is competent for a hazard of this category, null if it was not told: by the route of the category, or the one
     * for all others; of these by that of the smallest division that the enterprise lies in.
     */
    public Optional<UUID> competent(String category, String division) {
        return inForce().stream()
                .filter(route -> route.category() == null || route.category().equals(category))
                .filter(route -> route.district() == null
                        || division != null && division.startsWith(VisitSight.beginning(route.district())))
                .max(Comparator.comparingInt(HazardRouteReading::closeness))
                .map(route -> route.organisation().id());
    }

    private static int closeness(HazardRoute route) {
        int category = route.category() == null ? 0 : CATEGORY_FIRST;
        return category
                + (route.district() == null
                        ? 0
                        : VisitSight.beginning(route.district()).length());
    }

    private static HazardRoute read(ResultSet row) throws SQLException {
        return new HazardRoute(
                Sql.id(row, "proposal_id"),
                orNull(row.getString("category")),
                orNull(row.getString("division")),
                new Organisation(
                        Sql.id(row, "organisation_id"),
                        row.getString("name"),
                        Sql.term(row, "kind", OrganisationKind.class)),
                row.getString("source"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
