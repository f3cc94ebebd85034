package org.zoufang.visit;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.visit.view.FactConflictView;

/** A conflict at its place in a page. */
@Description("A conflict at its place in a page")
public record FactConflictEdge(
        @NonNull @Description("Where the next page goes on") String cursor,
        @NonNull @Description("The conflict") FactConflictView node) {}
