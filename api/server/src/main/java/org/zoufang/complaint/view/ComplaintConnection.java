package org.zoufang.complaint.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.shared.PageInfo;

/** A page of complaints. */
@Description("A page of complaints")
public record ComplaintConnection(
        @NonNull @Description("The complaints of this page") List<@NonNull ComplaintEdge> edges,
        @NonNull @Description("Whether there are more") PageInfo pageInfo) {

    public ComplaintConnection {
        edges = List.copyOf(edges);
    }
}
