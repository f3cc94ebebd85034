package org.zoufang.hazard;

import java.util.UUID;

/**
 * The enterprise itself, come by a link that is good for one of its hazards. It needs no official to write its word down,
 * and reaches no other hazard.
 *
 * @param linkId the link
 * @param enterpriseId whose it is
 * @param hazardId the one hazard it is good for
 * @param contactName to whom the link was given
 * @param seenVersion the version of the hazard that was read before this was said
 */
public record HazardVoice(UUID linkId, UUID enterpriseId, UUID hazardId, String contactName, int seenVersion) {}
