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

    void revokeOfDevice(UUID device, Instant now) {
        flush();
        update("revokedAt = ?1 where deviceId = ?2 and revokedAt is null", now, device);
    }

    void revokeOfOfficial(UUID officialId, Instant now) {
        flush();
        update(
                "revokedAt = ?1 where revokedAt is null and accountId in"
                        + " (select a.id from Account a where a.officialId = ?2)",
                now,
                officialId);
    }

    void deleteOfDemoAccounts() {
        delete("accountId in (select a.id from Account a where a.demo = true)");
    }
}
