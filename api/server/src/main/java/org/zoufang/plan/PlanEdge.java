package org.zoufang.plan;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A plan at its place in a page. */
@Description("A plan at its place in a page")
public record PlanEdge(
        @NonNull @Description("Where the next page goes on") String cursor,
        @NonNull @Description("The plan") EnterprisePlan node) {}
