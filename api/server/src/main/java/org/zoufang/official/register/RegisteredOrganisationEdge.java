package org.zoufang.official.register;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A body at its place in a page. */
@Description("A body at its place in a page")
public record RegisteredOrganisationEdge(
        @NonNull @Description("Where the next page goes on") String cursor,
        @NonNull @Description("The body") RegisteredOrganisation node) {}
