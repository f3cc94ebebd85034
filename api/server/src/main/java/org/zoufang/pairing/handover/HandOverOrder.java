package org.zoufang.pairing.handover;

import java.util.UUID;

/**
 * Hands an enterprise over.
 *
 * @param id made once by who signs; the same again is the same success
 * @param pairingId the pairing that ends
 * @param toOfficialId the successor
 * @param seen what the preview said, for which he signs
 * @param absentReason why the one who leaves has not signed; null if he has
 */
public record HandOverOrder(UUID id, UUID pairingId, UUID toOfficialId, String seen, String absentReason) {}
