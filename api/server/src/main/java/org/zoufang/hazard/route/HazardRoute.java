package org.zoufang.hazard.route;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.official.Organisation;

/** Which body is competent for hazards of a category. */
@Type("HazardRoute")
@Description("Which body is competent for hazards of a category (监管路由); what is reported goes there")
public record HazardRoute(
        @NonNull @Id @Description("The proposal that laid it down") UUID proposalId,
        @Description(
                        "Of which category: a code of the catalogue HAZARD_CATEGORY; none: those without a route of their own")
                String category,
        @Description("For enterprises in this division, and below it: six digits (GB/T 2260); none: the whole city")
                String district,
        @NonNull @Description("Who is competent") Organisation organisation,
        @NonNull @Description("The document that it rests on (依据)") String source,
        @NonNull @Description("From this day on, in China") LocalDate validFrom,
        @Description("Up to and with this day") LocalDate validTo) {}
