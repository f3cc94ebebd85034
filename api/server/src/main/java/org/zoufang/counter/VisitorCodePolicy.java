package org.zoufang.counter;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.VisitState;
import org.zoufang.official.Caller;

/** For whom a visitor's code may be issued, and while which visit lasts. */
final class VisitorCodePolicy {

    private static final Set<VisitState> LASTS = Set.of(VisitState.DRAFT, VisitState.ON_SITE);

    private VisitorCodePolicy() {}

    /** Whether anybody still comes or is there. */
    static boolean lasts(VisitState state) {
        return LASTS.contains(state);
    }

    /**
     * Whom the code shows: the one named, else the caller if he takes part, else the first whom he acts for; null if
     * there is none.
     */
    static UUID shown(Caller caller, UUID onBehalfOf, List<UUID> team) {
        if (onBehalfOf != null) {
            return team.contains(onBehalfOf) ? onBehalfOf : null;
        }
        return team.contains(caller.officialId())
                ? caller.officialId()
                : team.stream().filter(caller::actsFor).findFirst().orElse(null);
    }

    static List<Refusal> issuing(Caller caller, UUID onBehalfOf, List<UUID> team, VisitState state) {
        if (onBehalfOf != null && !caller.actsFor(onBehalfOf)) {
            return List.of(Refusal.of(RefusalCode.DELEGATION_NOT_IN_FORCE, "onBehalfOfId"));
        }
        if (shown(caller, onBehalfOf, team) == null) {
            return List.of(Refusal.of(RefusalCode.NOT_A_PARTICIPANT, onBehalfOf == null ? "visitId" : "onBehalfOfId"));
        }
        return lasts(state) ? List.of() : List.of(Refusal.of(RefusalCode.NOT_POSSIBLE_IN_STATE, "visitId", state));
    }
}
