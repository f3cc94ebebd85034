package org.zoufang.counter;

import java.util.UUID;
import org.zoufang.contract.LinkMatter;

/**
 * A link to be issued.
 *
 * @param enterpriseId whose it is; where the matter is a problem it may be left out
 * @param contactName to whom it is given
 * @param validDays days of 24 hours from now on
 * @param matter what it is good for
 * @param problemId the one problem, where the matter is one
 */
public record NewCounterLink(
        UUID id, UUID enterpriseId, String contactName, int validDays, LinkMatter matter, UUID problemId) {

    NewCounterLink of(UUID enterprise) {
        return new NewCounterLink(id, enterprise, contactName, validDays, matter, problemId);
    }
}
