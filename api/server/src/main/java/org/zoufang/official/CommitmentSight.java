package org.zoufang.official;

import java.util.ArrayList;
import java.util.List;
import org.zoufang.contract.Role;
import org.zoufang.shared.Condition;

/**
 * The row filter of promises and of all that belongs to one, written once, as a condition on a row of {@code commitment}.
 * Who owes it sees it, who wrote it down and in whose name or who follows it since it was handed over, the team of the visit at which it was made, the body that owes
 * it, and by scope who looks after the enterprise. None is sensitive: the enterprise itself sees them all.
 */
public final class CommitmentSight {

    private CommitmentSight() {}

    /**
     * Whether the caller sees a promise.
     *
     * @param commitment the name that the statement gives the promise's row
     */
    public static Condition seenBy(Caller caller, String commitment) {
        Reach reach = caller.reach();
        if (reach.city()) {
            return Condition.TRUE;
        }
        List<Condition> any = new ArrayList<>();
        if (!reach.people().isEmpty()) {
            for (String person : List.of(".owner_id", ".follower_id")) {
                any.add(Condition.of(commitment + person + " = any(?::uuid[])", reach.people()));
            }
            String still = "(" + commitment + ".follower_id is null and " + commitment;
            any.add(Condition.of(still + ".recorded_by = any(?::uuid[]))", reach.people()));
            any.add(Condition.of(still + ".principal_id = any(?::uuid[]))", reach.people()));
            any.add(Condition.of(
                    "exists (select from visit_participant s where s.visit_id = " + commitment
                            + ".visit_id and s.removed_at is null and s.handed_over_at is null and s.official_id = any(?::uuid[]))",
                    reach.people()));
        }
        if (owes(caller) && !reach.units().isEmpty()) {
            any.add(Condition.of(commitment + ".unit_id = any(?::uuid[])", reach.units()));
        }
        if (!reach.firms().isEmpty()) {
            any.add(Condition.of(commitment + ".enterprise_id = any(?::uuid[])", reach.firms()));
        }
        if (!reach.districts().isEmpty()) {
            any.add(VisitSight.within(reach.districts(), commitment));
        }
        return Condition.any(any);
    }

    /** A deputy's group is a unit too, and never owes an enterprise anything. */
    private static boolean owes(Caller caller) {
        return caller.is(Role.DEPARTMENT_HANDLER) || caller.is(Role.DEPARTMENT_APPROVER) || caller.is(Role.OFFICIAL);
    }
}
