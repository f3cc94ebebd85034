package org.zoufang.photo;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;

/** One official's upload of announced bytes. How far it is, the staged file knows. */
@Entity
@Table(name = "photo_upload")
class PhotoUpload {

    enum Outcome {
        /** All bytes came and are in the store. */
        STORED,
        /** The official had handed in these bytes before; none were needed. */
        KNOWN,
        /** The bytes were refused and are kept aside. */
        QUARANTINED,
        /** Given up by the client, or not gone on with for too long. */
        ABANDONED
    }

    @Id
    UUID id;

    UUID officialId;
    String sha256;
    long size;
    Instant createdAt;
    Instant endedAt;

    @Enumerated(EnumType.STRING)
    Outcome outcome;

    @Enumerated(EnumType.STRING)
    RefusalCode quarantineCode;

    void end(Outcome how, Instant at) {
        outcome = how;
        endedAt = at;
    }

    boolean isEnded() {
        return endedAt != null;
    }

    boolean isComplete() {
        return outcome == Outcome.STORED || outcome == Outcome.KNOWN;
    }
}
