package org.zoufang.problem;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.problem.view.ProblemView;

/** A problem at its place in a page. */
@Type("EnterpriseProblemEdge")
@Description("A problem at its place in a page")
public record ProblemEdge(
        @NonNull @Description("Where the next page goes on") String cursor,
        @NonNull @Description("The problem") ProblemView node) {}
