package org.zoufang.pairing;

import java.time.LocalDate;
import java.util.UUID;
import org.zoufang.contract.PairingType;

/**
 * A pairing to be made.
 *
 * @param from the first day, in China
 * @param to the last day, or null: until it is ended
 * @param contactEvery a contact at least once in so many days, or null: as laid down for its type
 */
public record NewPairing(
        UUID id,
        UUID officialId,
        UUID enterpriseId,
        PairingType type,
        LocalDate from,
        LocalDate to,
        Integer contactEvery) {

    /** The most days that a cadence may have. */
    public static final int MOST_DAYS = 3_660;

    /** With the cadence of its type. */
    public NewPairing(UUID id, UUID officialId, UUID enterpriseId, PairingType type, LocalDate from, LocalDate to) {
        this(id, officialId, enterpriseId, type, from, to, null);
    }
}
