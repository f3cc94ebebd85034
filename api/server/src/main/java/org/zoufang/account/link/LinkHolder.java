package org.zoufang.account.link;

import java.security.Principal;
import java.time.Instant;
import java.util.UUID;
import org.zoufang.contract.LinkMatter;

/**
 * An enterprise's contact (企业联系人) who came by a link that was given to the enterprise. He has no account and no post.
 *
 * @param linkId the link
 * @param enterpriseId the enterprise for which he may look
 * @param contactName to whom the link was given
 * @param expiresAt when the link ends
 * @param matter what it is good for, and nothing beside it
 * @param problemId the problem it is good for, or null
 */
public record LinkHolder(
        UUID linkId, UUID enterpriseId, String contactName, Instant expiresAt, LinkMatter matter, UUID problemId)
        implements Principal {

    @Override
    public String getName() {
        return linkId.toString();
    }
}
