package org.zoufang.official;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.Role;

/**
 * In which bodies somebody holds which posts now.
 *
 * @param roles by body; a post whose scope is a unit counts in the bodies below it too
 */
public record PostsHeld(Map<UUID, Set<Role>> roles) {

    /** Whether he holds a post of this role there. */
    public boolean holds(Role role, UUID organisation) {
        return roles.getOrDefault(organisation, Set.of()).contains(role);
    }

    /** Whether he handles or approves there. */
    public boolean handlesAt(UUID organisation) {
        return holds(Role.DEPARTMENT_HANDLER, organisation) || holds(Role.DEPARTMENT_APPROVER, organisation);
    }

    /** Whether he belongs to that body in any capacity. */
    public boolean belongsTo(UUID organisation) {
        return roles.containsKey(organisation);
    }
}
