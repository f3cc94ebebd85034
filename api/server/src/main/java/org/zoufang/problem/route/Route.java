package org.zoufang.problem.route;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.official.Organisation;

/** Which department usually leads problems of a category. */
@Type("ProblemRoute")
@Description("Which department is suggested to lead problems of a category (路由)")
public record Route(
        @NonNull @Id @Description("The proposal that laid it down") UUID proposalId,
        @NonNull @Description("Of which category: a code of the catalogue PROBLEM_CATEGORY") String category,
        @Description("For enterprises in this division, and below it: six digits (GB/T 2260); none: the whole city")
                String district,
        @NonNull @Description("Who is suggested") Organisation organisation,
        @NonNull @Description("The document that it rests on (依据)") String source,
        @NonNull @Description("From this day on, in China") LocalDate validFrom,
        @Description("Up to and with this day") LocalDate validTo) {}
