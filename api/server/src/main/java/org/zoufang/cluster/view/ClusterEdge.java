package org.zoufang.cluster.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A common problem at its place in a page. */
@Description("A common problem at its place in a page")
public record ClusterEdge(
        @NonNull @Description("Where the next page goes on") String cursor,
        @NonNull @Description("The common problem") ClusterView node) {}
