package org.zoufang.leadership.coverage;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.shared.PageInfo;

/** A page of the coverage list, by name. */
@Description("A page of enterprises that were left out, by name")
public record CoverageConnection(
        @NonNull @Description("The lines of this page") List<@NonNull CoverageEdge> edges,
        @NonNull @Description("Where the page ends") PageInfo pageInfo) {

    /** @param rows the page and one row more, if there is one */
    static CoverageConnection of(List<CoverageEntry> rows, int size) {
        List<CoverageEdge> edges =
                rows.stream().limit(size).map(CoverageEdge::of).toList();
        String end = edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor();
        return new CoverageConnection(edges, new PageInfo(rows.size() > size, end));
    }
}
