package org.zoufang.shared;

import io.smallrye.graphql.api.ErrorCode;

/** The caller has no right to this operation. */
@ErrorCode("FORBIDDEN")
public class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Forbidden(String what) {
        super(what, null, false, false);
    }
}
