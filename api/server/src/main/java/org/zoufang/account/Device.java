package org.zoufang.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A phone with the app, and whose it is now. */
@Entity
class Device {
    @Id
    UUID id;

    UUID officialId;
    String name;
    Integer appVersion;
    Instant lastContact;
    Instant revokedAt;

    protected Device() {}

    Device(UUID id) {
        this.id = id;
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    /** Its person signs in: a phone may be handed on, its id stays. */
    void takenBy(UUID official, String deviceName, Integer version, Instant now) {
        officialId = official;
        name = deviceName;
        appVersion = version;
        lastContact = now;
    }

    void seen(Instant now) {
        lastContact = now;
    }
}
