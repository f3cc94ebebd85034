package org.zoufang.trail;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.shared.PageInfo;
import org.zoufang.shared.PageKey;

/** A page of the trail. */
@Description("A page of the trail, newest first")
public record TrailConnection(
        @NonNull @Description("The rows of the page") List<@NonNull TrailEdge> edges,
        @NonNull @Description("Where the page ends") PageInfo pageInfo) {

    /** Of rows of which there is one more than the page takes, if there are more. */
    static TrailConnection of(List<TrailEntry> rows, int size) {
        List<TrailEdge> edges = rows.stream()
                .limit(size)
                .map(row -> new TrailEdge(PageKey.of(row.at(), row.id()), row))
                .toList();
        String end = edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor();
        return new TrailConnection(edges, new PageInfo(rows.size() > size, end));
    }
}
