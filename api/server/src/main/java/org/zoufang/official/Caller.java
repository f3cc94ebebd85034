package org.zoufang.official;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.Role;
import org.zoufang.contract.RoleScope;
import org.zoufang.contract.Scope;

/**
 * Who asks, as activities and readings see it.
 *
 * @param officialId the person
 * @param roles the capacities his postings give him now
 * @param reach which rows he sees now
 * @param deviceId the registered device, or null for a page
 * @param locale in which language to answer
 */
public record Caller(UUID officialId, Set<Role> roles, Reach reach, UUID deviceId, Locale locale) {

    /** Under which name the security layer keeps the id of the device, if there is one. */
    public static final String DEVICE = "device";

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** A caller who sees no further than the fixed scope of his roles; a leader his own. */
    public Caller(UUID officialId, Set<Role> roles, UUID deviceId, Locale locale) {
        this(officialId, roles, isOfCity(roles) ? Reach.ofCity() : Reach.of(officialId), deviceId, locale);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether he may act in the name of this person: his own, or that of a principal who lent it to him. */
    public boolean actsFor(UUID person) {
        return officialId.equals(person) || reach.principals().contains(person);
    }

    private static boolean isOfCity(Set<Role> roles) {
        return roles.stream().anyMatch(role -> RoleScope.allowed(role).equals(Set.of(Scope.CITY)));
    }
}
