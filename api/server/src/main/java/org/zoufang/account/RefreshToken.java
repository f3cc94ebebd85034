package org.zoufang.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A token that is exchanged once for the next one of its family. A family is one sign-in. */
@Entity
class RefreshToken {
    @Id
    String hash;

    UUID family;
    UUID accountId;
    UUID deviceId;
    Instant issuedAt;
    Instant expiresAt;
    Instant spentAt;
    Instant revokedAt;
    String successor;

    protected RefreshToken() {}

    RefreshToken(String hash, UUID family, UUID accountId, UUID deviceId) {
        this.hash = hash;
        this.family = family;
        this.accountId = accountId;
        this.deviceId = deviceId;
    }

    RefreshToken lasting(Instant from, Instant to) {
        issuedAt = from;
        expiresAt = to;
        return this;
    }

    boolean isUsable(Instant now) {
        return spentAt == null && revokedAt == null && now.isBefore(expiresAt);
    }

    void spend(Instant now, String next) {
        spentAt = now;
        successor = next;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }
}
