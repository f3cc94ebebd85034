package org.zoufang.sync;

import io.smallrye.graphql.api.ErrorCode;

/** A phone has read further than this database has counted: an older copy was restored without telling the feed. */
@ErrorCode("FEED_BEHIND")
public class FeedBehind extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FeedBehind() {
        super("the feed waits for the operator", null, false, false);
    }
}
