package org.zoufang.leadership;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.shared.PageInfo;

/** A page of the visit history, newest first. */
@Description("A page of the visit history, newest first")
public record VisitHistoryConnection(
        @NonNull @Description("The lines of this page") List<@NonNull VisitHistoryEdge> edges,
        @NonNull @Description("Where the page ends") PageInfo pageInfo) {

    /** @param rows the page and one row more, if there is one */
    static VisitHistoryConnection of(List<VisitHistoryEntry> rows, int size) {
        List<VisitHistoryEdge> edges =
                rows.stream().limit(size).map(VisitHistoryEdge::new).toList();
        String end = edges.isEmpty() ? null : edges.get(edges.size() - 1).getCursor();
        return new VisitHistoryConnection(edges, new PageInfo(rows.size() > size, end));
    }
}
