package org.zoufang.enterprise;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** An enterprise and its place in the list. */
@Description("An enterprise and its place in the list")
public record EnterpriseEdge(
        @NonNull @Description("Its place; pass it as `after`") String cursor,
        @NonNull @Description("The enterprise") Enterprise node) {}
