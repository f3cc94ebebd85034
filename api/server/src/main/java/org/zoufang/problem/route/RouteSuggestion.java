package org.zoufang.problem.route;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.official.Organisation;

/** Who might lead a problem, and why he is suggested. */
@Type("ProblemRouteSuggestion")
@Description("Who is suggested to lead a problem, and why; a person assigns")
public record RouteSuggestion(
        @NonNull @Description("The department") Organisation organisation,
        @NonNull @Description("The route that says so: category, district, source") Route because) {}
