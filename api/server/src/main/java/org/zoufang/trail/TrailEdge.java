package org.zoufang.trail;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A row of the trail and its place. */
@Description("A row of the trail and its place")
public record TrailEdge(
        @NonNull @Description("The place; pass it as `after`") String cursor,
        @NonNull @Description("The row") TrailEntry node) {}
