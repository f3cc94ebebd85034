package org.zoufang.notice;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A notice at its place in a page. */
@Description("A notice at its place in a page")
public record NoticeEdge(
        @NonNull @Description("Where the next page goes on") String cursor,
        @NonNull @Description("The notice") Notice node) {}
