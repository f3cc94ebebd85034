package org.zoufang.counter;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A link at its place in a page. */
@Description("A link at its place in a page")
public record CounterLinkEdge(
        @NonNull @Description("Where the next page goes on") String cursor,
        @NonNull @Description("The link") CounterLink node) {}
