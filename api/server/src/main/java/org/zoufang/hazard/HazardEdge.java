package org.zoufang.hazard;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.hazard.view.HazardView;

/** A hazard at its place in a page. */
@Type("HazardEdge")
@Description("A hazard at its place in a page")
public record HazardEdge(
        @NonNull @Description("Where the next page goes on") String cursor,
        @NonNull @Description("The hazard") HazardView node) {}
