package org.zoufang.photo;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.PhotoSource;
import org.zoufang.contract.PhotoState;
import org.zoufang.contract.RefusalCode;

/** One visit's reference to the bytes of a photo, listed before or after they arrive. */
@Entity
@Table(name = "photo")
class Photo {

    @Id
    UUID id;

    UUID visitId;
    UUID noteId;
    UUID authorId;
    UUID deviceId;
    String sha256;
    long size;
    String mediaType;
    String caption;
    Instant takenAt;

    /** What looks wrong about when it was taken, in words of ClockFlag. */
    List<String> clockFlags = List.of();

    @Enumerated(EnumType.STRING)
    PhotoSource source;

    @Enumerated(EnumType.STRING)
    PhotoState state;

    @Enumerated(EnumType.STRING)
    RefusalCode quarantineCode;

    Instant recordedAt;
    Instant withdrawnAt;
    String withdrawnReason;
    int version;

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    void beExpected() {
        state = PhotoState.EXPECTED;
        version = 1;
    }

    /** The bytes are in the store, and of what type they truly are. */
    void becomeStored(String trueMediaType) {
        state = PhotoState.STORED;
        mediaType = trueMediaType;
        quarantineCode = null;
        version++;
    }

    void becomeQuarantined(RefusalCode code) {
        state = PhotoState.QUARANTINED;
        quarantineCode = code;
        version++;
    }

    void withdraw(String reason, Instant at) {
        withdrawnAt = at;
        withdrawnReason = reason;
        version++;
    }
}
