package org.zoufang.phone.operation;

import java.io.IOException;
import java.time.Duration;

/** An answer came, and it is not what was asked for. */
public final class ServerTrouble extends IOException {

    private static final long serialVersionUID = 1L;

    /** What kind of trouble. */
    public enum Kind {
        /** The access token is missing, spent or revoked. */
        UNAUTHENTICATED,
        /** Come back later. */
        BUSY,
        /** The request itself was refused; sending it again changes nothing. */
        REFUSED,
        /** The server failed. */
        FAILED
    }

    private final Kind kind;
    private final int status;
    private final String code;
    private final transient Duration retryAfter;

    public ServerTrouble(Kind kind, int status, String code, String message, Duration retryAfter) {
        super(message);
        this.kind = kind;
        this.status = status;
        this.code = code;
        this.retryAfter = retryAfter;
    }

    public Kind kind() {
        return kind;
    }

    public int status() {
        return status;
    }

    /** The error's code in {@code extensions}, or null. */
    public String code() {
        return code;
    }

    /** What the server asked to wait, or null. */
    public Duration retryAfter() {
        return retryAfter;
    }

    /** The trouble that an HTTP status by itself tells. */
    public static ServerTrouble ofStatus(HttpAnswer answer) {
        int status = answer.status();
        Kind kind;
        if (status == 401) {
            kind = Kind.UNAUTHENTICATED;
        } else if (status == 429 || status == 503 || status == 408) {
            kind = Kind.BUSY;
        } else {
            kind = status >= 500 ? Kind.FAILED : Kind.REFUSED;
        }
        return new ServerTrouble(kind, status, null, "HTTP " + status, wait(answer));
    }

    private static Duration wait(HttpAnswer answer) {
        String seconds = answer.header("Retry-After");
        return seconds != null && seconds.matches("\\d{1,6}") ? Duration.ofSeconds(Long.parseLong(seconds)) : null;
    }
}
