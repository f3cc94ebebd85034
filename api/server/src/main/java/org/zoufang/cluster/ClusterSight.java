package org.zoufang.cluster;

import java.util.ArrayList;
import java.util.List;
import org.zoufang.contract.Role;
import org.zoufang.official.Caller;
import org.zoufang.shared.Condition;

/**
 * Who sees a common problem: who sees the city, the department that leads it, and whose proposal it came of. Its problems
 * are seen by their own filter.
 */
final class ClusterSight {

    private ClusterSight() {}

    /** @param cluster the name that the statement gives the row */
    static Condition seenBy(Caller caller, String cluster) {
        if (caller.reach().city()) {
            return Condition.TRUE;
        }
        boolean handles =
                caller.is(Role.DEPARTMENT_HANDLER) || caller.is(Role.DEPARTMENT_APPROVER) || caller.is(Role.OFFICIAL);
        List<Condition> any = new ArrayList<>();
        if (handles && !caller.reach().units().isEmpty()) {
            any.add(Condition.of(
                    cluster + ".lead_id = any(?::uuid[])", caller.reach().units()));
        }
        if (!caller.reach().people().isEmpty()) {
            any.add(Condition.of(
                    "exists (select from cluster_proposal s where s.cluster_id = " + cluster
                            + ".id and s.proposed_by = any(?::uuid[]))",
                    caller.reach().people()));
        }
        return Condition.any(any);
    }
}
