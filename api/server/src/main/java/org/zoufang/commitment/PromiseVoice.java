package org.zoufang.commitment;

import java.util.UUID;

/**
 * The enterprise itself, come by a link that is good for the promises made to it. It needs no official to write its word
 * down, and reaches no other enterprise's.
 *
 * @param linkId the link
 * @param enterpriseId whose it is
 * @param contactName to whom the link was given
 * @param seenVersion the version of the promise that was read before this was said
 */
public record PromiseVoice(UUID linkId, UUID enterpriseId, String contactName, int seenVersion) {}
