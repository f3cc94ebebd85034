package org.zoufang.cluster.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.shared.PageInfo;

/** A page of proposals. */
@Description("A page of proposals of common problems")
public record ClusterProposalConnection(
        @NonNull @Description("The proposals of this page") List<@NonNull ClusterProposalEdge> edges,
        @NonNull @Description("Whether there are more") PageInfo pageInfo) {

    public ClusterProposalConnection {
        edges = List.copyOf(edges);
    }
}
