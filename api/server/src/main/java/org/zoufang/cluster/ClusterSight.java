package org.zoufang.cluster;

import java.util.List;
import org.zoufang.contract.Role;
import org.zoufang.official.Caller;
import org.zoufang.shared.Condition;

/** Who sees a common problem: who sees the city, and the department that leads it. Its problems are seen by their own filter. */
final class ClusterSight {

    private ClusterSight() {}

    /** @param cluster the name that the statement gives the row */
    static Condition seenBy(Caller caller, String cluster) {
        if (caller.reach().city()) {
            return Condition.TRUE;
        }
        boolean handles =
                caller.is(Role.DEPARTMENT_HANDLER) || caller.is(Role.DEPARTMENT_APPROVER) || caller.is(Role.OFFICIAL);
        return handles && !caller.reach().units().isEmpty()
                ? Condition.of(
                        cluster + ".lead_id = any(?::uuid[])", caller.reach().units())
                : Condition.any(List.of());
    }
}
