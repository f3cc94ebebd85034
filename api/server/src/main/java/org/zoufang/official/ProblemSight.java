package org.zoufang.official;

import java.util.ArrayList;
import java.util.List;
import org.zoufang.contract.Role;
import org.zoufang.shared.Condition;

/**
 * The row filter of problems and of all that belongs to one, written once, as a condition on a row of {@code problem}.
 * Who raised it sees it, or who follows it since it was handed over, the team of the visit it came from, the departments that answer for it, and by scope who looks
 * after the enterprise; a sensitive one (敏感) is not shown to those who only look after the enterprise.
 */
public final class ProblemSight {

    private ProblemSight() {}

    /**
     * Whether the caller sees a problem.
     *
     * @param problem the name that the statement gives the problem's row
     */
    public static Condition seenBy(Caller caller, String problem) {
        Reach reach = caller.reach();
        if (reach.city()) {
            return Condition.TRUE;
        }
        List<Condition> any = new ArrayList<>();
        if (!reach.people().isEmpty()) {
            String still = "(" + problem + ".follower_id is null and " + problem;
            any.add(Condition.of(still + ".raised_by = any(?::uuid[]))", reach.people()));
            any.add(Condition.of(still + ".principal_id = any(?::uuid[]))", reach.people()));
            any.add(Condition.of(problem + ".follower_id = any(?::uuid[])", reach.people()));
            any.add(Condition.of(
                    "exists (select from visit_participant s where s.visit_id = " + problem
                            + ".visit_id and s.removed_at is null and s.handed_over_at is null and s.official_id = any(?::uuid[]))",
                    reach.people()));
        }
        if (handles(caller) && !reach.units().isEmpty()) {
            any.add(Condition.of(
                    "exists (select from problem_assignment s where s.problem_id = " + problem
                            + ".id and s.organisation_id = any(?::uuid[]))",
                    reach.units()));
        }
        if (!reach.firms().isEmpty()) {
            any.add(open(problem, problem + ".enterprise_id = any(?::uuid[])", reach.firms()));
        }
        if (!reach.districts().isEmpty()) {
            Condition within = VisitSight.within(reach.districts(), problem);
            any.add(open(problem, within.text(), within.arguments().get(0)));
        }
        return Condition.any(any);
    }

    /** A deputy's group is a unit too, and never answers for a problem. */
    private static boolean handles(Caller caller) {
        return caller.is(Role.DEPARTMENT_HANDLER) || caller.is(Role.DEPARTMENT_APPROVER) || caller.is(Role.OFFICIAL);
    }

    private static Condition open(String problem, String text, Object argument) {
        return Condition.of("(" + problem + ".confidentiality <> 'SENSITIVE' and " + text + ")", argument);
    }
}
