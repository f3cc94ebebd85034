package org.zoufang.quarantine.parcel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.ParcelOutcome;
import org.zoufang.contract.RefusalCode;

/**
 * A parcel as the office sees it.
 *
 * @param deviceId the phone that handed it in by itself, or null
 * @param deviceName what that phone is called
 * @param ownerName whose phone it is
 * @param handedInBy who brought it as a file, or null
 * @param importedAt when it was last imported; null while it waits
 * @param refusedAs why it could not be opened when somebody last tried
 * @param records what became of each record and photo; empty while it waits
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HandedInParcel(
        UUID id,
        String sha256,
        long size,
        UUID deviceId,
        String deviceName,
        String ownerName,
        Instant deviceRevokedAt,
        String handedInBy,
        Instant receivedAt,
        Instant importedAt,
        RefusalCode refusedAs,
        List<ParcelRecord> records) {

    /** How many records and photos came out like this. */
    public long count(ParcelOutcome outcome) {
        return records.stream().filter(one -> one.outcome() == outcome).count();
    }

    HandedInParcel with(List<ParcelRecord> all) {
        return new HandedInParcel(
                id,
                sha256,
                size,
                deviceId,
                deviceName,
                ownerName,
                deviceRevokedAt,
                handedInBy,
                receivedAt,
                importedAt,
                refusedAs,
                all);
    }
}
