package org.zoufang.hazard.graphql;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.hazard.route.NewHazardRoute;
import org.zoufang.shared.InputCheck;

/** Proposes which body is competent for hazards of a category. */
@Input("HazardRouteProposeInput")
@Description("Proposes which body is competent for hazards of a category")
public record HazardRouteProposeInput(
        @NonNull @Id @Description("UUIDv7 made by the client; the same again is the same success") String id,
        @Description(
                        "Of which category: a code of the catalogue HAZARD_CATEGORY; none: those without a route of their own")
                String category,
        @Description("For which division, and below it: six digits (GB/T 2260); none: the whole city") String district,
        @NonNull @Id @Description("Who is competent") String organisationId,
        @NonNull @Description("From this day on, in China") LocalDate validFrom,
        @Description("Up to and with this day") LocalDate validTo,
        @NonNull @Description("The document that it rests on (依据)") String source) {

    NewHazardRoute toRoute() {
        InputCheck check = new InputCheck();
        NewHazardRoute route = new NewHazardRoute(
                check.id(id, "id"),
                category,
                district,
                check.id(organisationId, "organisationId"),
                validFrom,
                validTo,
                source);
        check.settle();
        return route;
    }
}
