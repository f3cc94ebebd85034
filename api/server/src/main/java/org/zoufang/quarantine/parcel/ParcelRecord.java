package org.zoufang.quarantine.parcel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.zoufang.contract.ParcelOutcome;
import org.zoufang.contract.RefusalCode;

/**
 * What became of one record or photo of a parcel.
 *
 * @param kind RECORD or PHOTO
 * @param name the id of the group of commands or of the photo
 * @param code why it could not be stored in its place, or null
 * @param message the same in words
 * @param quarantineId where it waits for a person, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ParcelRecord(
        Kind kind,
        String name,
        UUID officialId,
        ParcelOutcome outcome,
        RefusalCode code,
        String message,
        UUID quarantineId) {

    /** What a parcel consists of. */
    public enum Kind {
        RECORD,
        PHOTO
    }
}
