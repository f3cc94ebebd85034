package org.zoufang.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What stands against acting in another's name, or in a capacity that is bound to an enterprise: the same on the server
 * and on a phone without signal.
 */
public final class ActingPolicy {

    private ActingPolicy() {}

    /**
     * A secretary acts for the leaders who have delegated to him, while they do.
     *
     * @param principalId in whose name, or null for one's own
     * @param principals whose delegations to the caller are in force
     */
    public static List<Refusal> acting(UUID principalId, Set<UUID> principals) {
        return principalId == null || principals.contains(principalId)
                ? List.of()
                : List.of(Refusal.of(RefusalCode.DELEGATION_NOT_IN_FORCE, "onBehalfOfId"));
    }

    /**
     * A secretary records for a leader, who then leads the visit; a liaison officer at an enterprise of his own.
     *
     * @param principalId for whom he records, or null
     * @param leadId who leads the visit, or null
     * @param enterpriseId the enterprise, or null if it is not known
     * @param firms the enterprises with which the caller is paired now
     */
    public static List<Refusal> recording(
            Role capacity, UUID principalId, UUID leadId, UUID enterpriseId, Set<UUID> principals, Set<UUID> firms) {
        List<Refusal> refusals = new ArrayList<>(acting(principalId, principals));
        if (capacity == Role.SECRETARY && (principalId == null || !principalId.equals(leadId))) {
            refusals.add(Refusal.of(RefusalCode.ONLY_ON_BEHALF, "onBehalfOfId"));
        }
        if (capacity == Role.LIAISON_OFFICER && enterpriseId != null && !firms.contains(enterpriseId)) {
            refusals.add(Refusal.of(RefusalCode.ENTERPRISE_NOT_PAIRED, "enterpriseId"));
        }
        return refusals;
    }
}
