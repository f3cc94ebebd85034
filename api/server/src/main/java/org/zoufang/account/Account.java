package org.zoufang.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A name and a password that let one official sign in. */
@Entity
class Account {
    @Id
    UUID id;

    UUID officialId;
    String name;
    String passwordHash;
    boolean demo;
    Instant disabledAt;

    protected Account() {}

    Account(UUID id, UUID officialId, String name, String passwordHash, boolean demo) {
        this.id = id;
        this.officialId = officialId;
        this.name = name;
        this.passwordHash = passwordHash;
        this.demo = demo;
    }

    boolean isOpen() {
        return disabledAt == null;
    }
}
