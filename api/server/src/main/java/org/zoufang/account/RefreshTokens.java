package org.zoufang.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RefreshTokens implements PanacheRepositoryBase<RefreshToken, String> {

    /** Held until the transaction ends: of two who bring the same token at once, the second sees it spent. */
    Optional<RefreshToken> held(String hash) {
        return Optional.ofNullable(findById(hash, LockModeType.PESSIMISTIC_WRITE));
    }

    void revokeFamily(UUID family, Instant now) {
        flush();
        update("revokedAt = ?1 where family = ?2 and revokedAt is null", now, family);
    }

    void revokeOfDevice(UUID deviceId, Instant now) {
        update("revokedAt = ?1 where deviceId = ?2 and revokedAt is null", now, deviceId);
    }

    long deleteExpiredBefore(Instant time) {
        return delete("expiresAt < ?1", time);
    }
}
