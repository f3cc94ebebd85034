package org.zoufang.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** The name under which one official signs in, and his password unless a provider alone vouches for him. */
@Entity
class Account {
    @Id
    UUID id;

    UUID officialId;
    String name;
    String passwordHash;
    boolean demo;
    Instant disabledAt;
    Instant oneTimeUntil;
    Instant passwordChangedAt;
    Instant sessionsSince;

    protected Account() {}

    Account(UUID id, UUID officialId, String name, String passwordHash, boolean demo) {
        this.id = id;
        this.officialId = officialId;
        this.name = name;
        this.passwordHash = passwordHash;
        this.demo = demo;
    }

    /** His own password from now on; what was signed in with the former one is out. */
    void choose(String hash, Instant now) {
        passwordHash = hash;
        oneTimeUntil = null;
        passwordChangedAt = now;
        sessionsSince = now.truncatedTo(ChronoUnit.SECONDS);
    }

    /** A password that somebody else knows: until it ends it opens nothing but the choosing of another. */
    void mustChoose(String hash, Instant until, Instant now) {
        choose(hash, now);
        oneTimeUntil = until;
    }

    boolean isOpen() {
        return disabledAt == null;
    }
}
