package org.zoufang.leadership.coverage;

import java.util.ArrayList;
import java.util.List;
import org.zoufang.official.Caller;
import org.zoufang.official.Reach;
import org.zoufang.official.VisitSight;
import org.zoufang.shared.Condition;

/** Which enterprises somebody looks after: those of the city, of his districts, or those he is paired with. */
public final class EnterpriseScope {

    private EnterpriseScope() {}

    /** @param enterprise the name that the statement gives a row of leadership_enterprise_facts */
    public static Condition of(Caller caller, String enterprise) {
        Reach reach = caller.reach();
        if (reach.city()) {
            return Condition.TRUE;
        }
        List<Condition> any = new ArrayList<>();
        if (!reach.firms().isEmpty()) {
            any.add(Condition.of(enterprise + ".enterprise_id = any(?::uuid[])", reach.firms()));
        }
        if (!reach.districts().isEmpty()) {
            any.add(VisitSight.within(reach.districts(), enterprise));
        }
        return Condition.any(any);
    }
}
