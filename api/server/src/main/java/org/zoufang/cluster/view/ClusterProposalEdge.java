package org.zoufang.cluster.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A proposal at its place in a page. */
@Description("A proposal of a common problem at its place in a page")
public record ClusterProposalEdge(
        @NonNull @Description("Where the next page goes on") String cursor,
        @NonNull @Description("The proposal") ClusterProposalView node) {}
