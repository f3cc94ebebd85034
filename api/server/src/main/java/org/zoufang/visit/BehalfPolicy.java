package org.zoufang.visit;

import java.util.List;
import java.util.UUID;
import org.zoufang.contract.ActingPolicy;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.Role;
import org.zoufang.official.Caller;

/** What stands against somebody's acting in another's name, by what is in force now; the rule itself phones keep too. */
final class BehalfPolicy {

    private BehalfPolicy() {}

    /** A secretary acts for the leaders who have delegated to him, while they do. */
    static List<Refusal> acting(Caller caller, UUID principalId) {
        return ActingPolicy.acting(principalId, caller.reach().principals());
    }

    /** A secretary records for a leader, who then leads the visit; a liaison officer at an enterprise of his own. */
    static List<Refusal> recording(NewVisit asked, Role capacity, Caller caller) {
        return ActingPolicy.recording(
                capacity,
                asked.principalId(),
                asked.leadId(),
                asked.enterpriseId(),
                caller.reach().principals(),
                caller.reach().firms());
    }
}
