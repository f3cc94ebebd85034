package org.zoufang.problem.graphql;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.problem.route.NewRoute;
import org.zoufang.shared.Ids;

/** A route to be proposed. */
@Input("ProblemRouteProposeInput")
@Description("A route to be proposed, in place of the one for its category and division")
public record RouteProposeInput(
        @NonNull @Id @Description("UUIDv7 made by the client") String id,
        @NonNull @Description("Of which category: a code of the catalogue PROBLEM_CATEGORY") String category,
        @Description("For enterprises in this division: six digits; the whole city unless told") String district,
        @Id @Description("Who is suggested; none: from then on nobody") String organisationId,
        @NonNull @Description("From this day on, in China") LocalDate validFrom,
        @Description("Up to and with this day") LocalDate validTo,
        @NonNull @Description("The document that it rests on (依据)") String source) {

    NewRoute read() {
        return new NewRoute(
                Ids.parse(id, "id"),
                category,
                district,
                Ids.parseIfGiven(organisationId, "organisationId"),
                validFrom,
                validTo,
                source);
    }
}
