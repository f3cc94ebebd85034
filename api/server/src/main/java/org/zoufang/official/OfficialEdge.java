package org.zoufang.official;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** An official and his place in the list. */
@Description("An official and his place in the list")
public record OfficialEdge(
        @NonNull @Description("The place; pass it as `after`") String cursor,
        @NonNull @Description("The official") Official node) {}
