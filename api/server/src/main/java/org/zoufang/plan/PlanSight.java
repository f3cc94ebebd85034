package org.zoufang.plan;

import java.util.ArrayList;
import java.util.List;
import org.zoufang.contract.Role;
import org.zoufang.official.Caller;
import org.zoufang.official.Reach;
import org.zoufang.official.VisitSight;
import org.zoufang.shared.Condition;

/**
 * Who sees a plan, as a condition on its row {@code p}: who sees the city, the departments that have a measure in it, and by
 * scope who looks after the enterprise.
 */
final class PlanSight {

    private PlanSight() {}

    static Condition seenBy(Caller caller) {
        Reach reach = caller.reach();
        if (reach.city()) {
            return Condition.TRUE;
        }
        List<Condition> any = new ArrayList<>();
        boolean handles = caller.is(Role.DEPARTMENT_HANDLER) || caller.is(Role.DEPARTMENT_APPROVER);
        if (!reach.units().isEmpty() && (handles || caller.is(Role.OFFICIAL))) {
            any.add(Condition.of(
                    "exists (select from plan_measure s where s.plan_id = p.id and s.owner_id = any(?::uuid[]))",
                    reach.units()));
        }
        if (!reach.firms().isEmpty()) {
            any.add(Condition.of("p.enterprise_id = any(?::uuid[])", reach.firms()));
        }
        if (!reach.districts().isEmpty()) {
            any.add(VisitSight.within(reach.districts(), "p"));
        }
        return Condition.any(any);
    }
}
