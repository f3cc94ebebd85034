package org.zoufang.complaint.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A complaint at its place in a page. */
@Description("A complaint at its place in a page")
public record ComplaintEdge(
        @NonNull @Description("Where the next page goes on") String cursor,
        @NonNull @Description("The complaint") ComplaintLine node) {}
