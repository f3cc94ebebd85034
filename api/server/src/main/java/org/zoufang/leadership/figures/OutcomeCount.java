package org.zoufang.leadership.figures;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.ProblemOutcome;

/** How many problems were last answered with an outcome. */
@Type("OutcomeCount")
@Description("How many problems were last answered with an outcome")
public record OutcomeCount(
        @NonNull @Description("A solved, B being solved, C planned, D cannot be solved for now") ProblemOutcome outcome,
        @NonNull @Description("Of those answered") Share share) {}
