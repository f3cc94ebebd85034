package org.zoufang.official;

import java.util.ArrayList;
import java.util.List;
import org.zoufang.contract.Role;
import org.zoufang.shared.Condition;

/**
 * The row filter of hazards and of all that belongs to one, written once, as a condition on a row of {@code hazard}. Who
 * reported it sees it, the team of the visit it was found at, the regulator that answers for it, and by scope who looks
 * after the enterprise.
 */
public final class HazardSight {

    private HazardSight() {}

    /**
     * Whether the caller sees a hazard.
     *
     * @param hazard the name that the statement gives the hazard's row
     */
    public static Condition seenBy(Caller caller, String hazard) {
        Reach reach = caller.reach();
        if (reach.city()) {
            return Condition.TRUE;
        }
        List<Condition> any = new ArrayList<>();
        if (!reach.people().isEmpty()) {
            any.add(Condition.of(hazard + ".reported_by = any(?::uuid[])", reach.people()));
            any.add(Condition.of(hazard + ".principal_id = any(?::uuid[])", reach.people()));
            any.add(Condition.of(
                    "exists (select from visit_participant s where s.visit_id = " + hazard
                            + ".visit_id and s.removed_at is null and s.handed_over_at is null and s.official_id = any(?::uuid[]))",
                    reach.people()));
        }
        if (!reach.oversees().isEmpty()) {
            any.add(Condition.of(hazard + ".regulator_id = any(?::uuid[])", reach.oversees()));
        }
        if (caller.is(Role.OFFICIAL) && !reach.units().isEmpty()) {
            any.add(Condition.of(hazard + ".regulator_id = any(?::uuid[])", reach.units()));
        }
        if (!reach.firms().isEmpty()) {
            any.add(Condition.of(hazard + ".enterprise_id = any(?::uuid[])", reach.firms()));
        }
        if (!reach.districts().isEmpty()) {
            any.add(VisitSight.within(reach.districts(), hazard));
        }
        return Condition.any(any);
    }
}
