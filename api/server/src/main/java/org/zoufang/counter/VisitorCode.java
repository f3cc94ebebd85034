package org.zoufang.counter;

import java.time.Instant;
import java.util.UUID;

/**
 * A visitor's code (来访核验码).
 *
 * @param code the token
 * @param url where whoever scans it is shown who comes
 * @param expiresAt when it ends
 * @param officialId whom it shows
 */
public record VisitorCode(String code, String url, Instant expiresAt, UUID officialId) {
    @Override
    public String toString() {
        return "VisitorCode until " + expiresAt;
    }
}
