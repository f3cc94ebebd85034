package org.zoufang.graphql;

/** The request never reaches the engine; the status and the code say why. */
final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final int retryAfter;

    BadRequest(int status, String code, String message) {
        this(status, code, message, 0);
    }

    /** @param retryAfter seconds after which it is worth trying again, 0 if it never is */
    BadRequest(int status, String code, String message, int retryAfter) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.retryAfter = retryAfter;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    int retryAfter() {
        return retryAfter;
    }
}
