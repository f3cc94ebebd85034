package org.zoufang.leadership;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.shared.PageKey;

/** A line of the history and its place in it. */
@Description("A line of the history and its place in it")
public record VisitHistoryEdge(@NonNull @Description("The line") VisitHistoryEntry node) {

    @NonNull
    @Description("Pass it as `after` for the lines that follow")
    public String getCursor() {
        return PageKey.of(node.occurredAt(), node.id());
    }
}
