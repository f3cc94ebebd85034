package org.zoufang.shared;

import io.smallrye.graphql.api.ErrorCode;

/** What was asked for does not exist, or not for this caller: the two cannot be told apart. */
@ErrorCode("NOT_FOUND")
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super(what, null, false, false);
    }
}
