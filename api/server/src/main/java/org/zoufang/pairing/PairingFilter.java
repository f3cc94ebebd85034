package org.zoufang.pairing;

import java.util.UUID;

/**
 * Which pairings; all that is given must hold.
 *
 * @param officialId of this person, or null
 * @param enterpriseId with this enterprise, or null
 * @param liveOnly only those in force now
 */
public record PairingFilter(UUID officialId, UUID enterpriseId, boolean liveOnly) {}
