package org.zoufang.official.posting;

import java.time.LocalDate;
import java.util.UUID;
import org.zoufang.contract.Role;
import org.zoufang.contract.Scope;

/**
 * A post to be given.
 *
 * @param scope how far its holder sees; null for what is usual ({@link org.zoufang.contract.RoleScope#usual})
 * @param title may be null: none
 * @param from the first day, in China
 * @param to the last day, or null: until it is ended
 */
public record NewPosting(
        UUID id,
        UUID officialId,
        UUID organisationId,
        Role role,
        Scope scope,
        String title,
        LocalDate from,
        LocalDate to) {

    NewPosting with(Scope settled, String settledTitle) {
        return new NewPosting(id, officialId, organisationId, role, settled, settledTitle, from, to);
    }
}
