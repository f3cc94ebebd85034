package org.zoufang.account.device;

import java.time.Instant;
import java.util.UUID;

/**
 * Whose phone it is.
 *
 * @param officialId its person, or null if nobody has signed in on it
 * @param revokedAt when it was revoked, or null
 */
public record DeviceHolder(UUID deviceId, UUID officialId, Instant revokedAt) {

    private static final int VERSION_TIME = 7;
    private static final int TIME_SHIFT = 16;

    /** Whether it was revoked before it made this id; an id without a time (RFC 9562, 5.7) was made who knows when. */
    public boolean isRevokedBefore(UUID id) {
        if (revokedAt == null) {
            return false;
        }
        return id == null
                || id.version() != VERSION_TIME
                || revokedAt.isBefore(Instant.ofEpochMilli(id.getMostSignificantBits() >>> TIME_SHIFT));
    }
}
