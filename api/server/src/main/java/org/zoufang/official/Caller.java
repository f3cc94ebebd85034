package org.zoufang.official;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.Role;

/**
 * Who asks, as activities and readings see it.
 *
 * @param officialId the person
 * @param roles the capacities his postings give him today
 * @param deviceId the registered device, or null for a page
 * @param locale in which language to answer
 */
public record Caller(UUID officialId, Set<Role> roles, UUID deviceId, Locale locale) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Leaders, the service office, supervisors and auditors see the visits of the whole city; others their own. */
    public boolean seesCity() {
        return is(Role.OFFICIAL) || is(Role.SERVICE_OFFICE) || is(Role.SUPERVISOR) || is(Role.AUDITOR);
    }
}
