package org.zoufang.leadership.coverage;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.shared.PageKey;

/** A line and its place. */
@Description("A line of the coverage list and its place")
public record CoverageEdge(
        @NonNull @Description("Its place, to go on after it") String cursor,
        @NonNull @Description("The line") CoverageEntry node) {

    static CoverageEdge of(CoverageEntry entry) {
        return new CoverageEdge(
                PageKey.of(entry.enterprise().name(), entry.enterprise().id()), entry);
    }
}
