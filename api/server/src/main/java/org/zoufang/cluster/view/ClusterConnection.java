package org.zoufang.cluster.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.shared.PageInfo;

/** A page of common problems. */
@Description("A page of common problems")
public record ClusterConnection(
        @NonNull @Description("The common problems of this page") List<@NonNull ClusterEdge> edges,
        @NonNull @Description("Whether there are more") PageInfo pageInfo) {

    public ClusterConnection {
        edges = List.copyOf(edges);
    }
}
