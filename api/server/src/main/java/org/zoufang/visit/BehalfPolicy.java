package org.zoufang.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.official.Caller;

/** What stands against somebody's acting in another's name, or in a capacity that is bound to an enterprise. */
final class BehalfPolicy {

    private BehalfPolicy() {}

    /** A secretary acts for the leaders who have delegated to him, while they do. */
    static List<Refusal> acting(Caller caller, UUID principalId) {
        return principalId == null || caller.reach().principals().contains(principalId)
                ? List.of()
                : List.of(Refusal.of(RefusalCode.DELEGATION_NOT_IN_FORCE, "onBehalfOfId"));
    }

    /** A secretary records for a leader, who then leads the visit; a liaison officer at an enterprise of his own. */
    static List<Refusal> recording(NewVisit asked, Role capacity, Caller caller) {
        List<Refusal> refusals = new ArrayList<>(acting(caller, asked.principalId()));
        if (capacity == Role.SECRETARY
                && (asked.principalId() == null || !asked.principalId().equals(asked.leadId()))) {
            refusals.add(Refusal.of(RefusalCode.ONLY_ON_BEHALF, "onBehalfOfId"));
        }
        if (capacity == Role.LIAISON_OFFICER
                && asked.enterpriseId() != null
                && !caller.reach().firms().contains(asked.enterpriseId())) {
            refusals.add(Refusal.of(RefusalCode.ENTERPRISE_NOT_PAIRED, "enterpriseId"));
        }
        return refusals;
    }
}
