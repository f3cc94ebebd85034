package org.zoufang.shared;

import io.smallrye.graphql.api.ErrorCode;

/** The caller's version of a thing is no longer the current one, and nothing can be merged. */
@ErrorCode("STALE")
public class Stale extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Stale(String what) {
        super(what, null, false, false);
    }
}
