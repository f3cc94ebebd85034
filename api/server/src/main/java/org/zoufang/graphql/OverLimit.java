package org.zoufang.graphql;

import graphql.execution.AbortExecutionException;

/** A query asks for more than one request may; the code says of what. */
final class OverLimit extends AbortExecutionException {

    private static final long serialVersionUID = 1L;

    private final String code;

    OverLimit(String code, String message) {
        super(message);
        this.code = code;
    }

    String code() {
        return code;
    }
}
