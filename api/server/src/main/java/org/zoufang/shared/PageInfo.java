package org.zoufang.shared;

import org.eclipse.microprofile.graphql.Description;

/** Where a page ends, by the Relay cursor connections specification. */
@Description("Where a page ends")
public record PageInfo(
        @Description("Whether there is more after it") boolean hasNextPage,
        @Description("Pass it as `after` for the next page; null on an empty page") String endCursor) {}
