package org.zoufang.problem;

import java.util.UUID;

/**
 * The enterprise itself, come by a link that is good for one of its problems. It needs no official to write its word
 * down, and reaches no other problem.
 *
 * @param linkId the link
 * @param enterpriseId whose it is
 * @param problemId the one problem it is good for
 * @param contactName to whom the link was given
 * @param seenVersion the version of the problem that was read before this was said
 */
public record EnterpriseVoice(UUID linkId, UUID enterpriseId, UUID problemId, String contactName, int seenVersion) {}
