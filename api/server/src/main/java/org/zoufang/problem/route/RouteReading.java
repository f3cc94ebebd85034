package org.zoufang.problem.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zoufang.contract.OrganisationKind;
import org.zoufang.official.Organisation;
import org.zoufang.official.VisitSight;
import org.zoufang.shared.Sql;

/** Reads the routing table that is in force. */
@ApplicationScoped
public class RouteReading {

    /** Of each category and division the youngest approved one; bodies that were closed since are not suggested. */
    private static final String IN_FORCE =
            """
            select n.*, o.name, o.kind from (
                select distinct on (r.category, r.division) r.*, p.source
                from problem_route r join proposal p on p.id = r.proposal_id
                where p.state = 'APPROVED' and r.valid_from <= ?
                order by r.category, r.division, r.valid_from desc, p.decided_at desc nulls last, p.proposed_at desc) n
            join organisation o on o.id = n.organisation_id
            where (n.valid_to is null or n.valid_to >= ?) and o.closed_at is null
            order by n.category, n.division
            """;

    private final Sql sql;
    private final Clock clock;

    RouteReading(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The whole table of today. */
    public List<Route> inForce() {
        LocalDate today = LocalDate.now(clock);
        return sql.list(IN_FORCE, RouteReading::read, today, today);
    }

    /**
     * Who is suggested for a problem of this category: the route of the smallest division that the enterprise lies in.
     *
     * @param division the enterprise's, or null
     */
    public Optional<Route> suggested(String category, String division) {
        return suggested(inForce(), category, division);
    }

    /** The same out of a table that was read already. */
    public static Optional<Route> suggested(List<Route> table, String category, String division) {
        return table.stream()
                .filter(route -> route.category().equals(category))
                .filter(route -> route.district() == null
                        || division != null && division.startsWith(VisitSight.beginning(route.district())))
                .max(Comparator.comparingInt(route -> route.district() == null
                        ? 0
                        : VisitSight.beginning(route.district()).length()));
    }

    private static Route read(ResultSet row) throws SQLException {
        String division = row.getString("division");
        return new Route(
                Sql.id(row, "proposal_id"),
                row.getString("category"),
                division.isEmpty() ? null : division,
                new Organisation(
                        Sql.id(row, "organisation_id"),
                        row.getString("name"),
                        Sql.term(row, "kind", OrganisationKind.class)),
                row.getString("source"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
