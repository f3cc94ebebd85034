package org.zoufang.pairing;

import java.time.LocalDate;
import java.util.UUID;
import org.zoufang.contract.PairingType;

/**
 * A pairing to be made.
 *
 * @param from the first day, in China
 * @param to the last day, or null: until it is ended
 */
public record NewPairing(UUID id, UUID officialId, UUID enterpriseId, PairingType type, LocalDate from, LocalDate to) {}
