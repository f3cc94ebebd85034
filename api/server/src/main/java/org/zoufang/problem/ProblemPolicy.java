package org.zoufang.problem;

import java.util.ArrayList;
import java.util.List;
import org.zoufang.contract.ProblemLifecycle;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;

/** Who may take a step on a problem, and whether there is such an arrow. The arrows are {@link ProblemLifecycle}'s. */
final class ProblemPolicy {

    private ProblemPolicy() {}

    /** Only the service office dispatches. */
    static List<Refusal> byOffice(ProblemCase work, String command) {
        return by(work.isOffice(), RefusalCode.ONLY_SERVICE_OFFICE, work, command);
    }

    static List<Refusal> byRaiser(ProblemCase work, String command) {
        return by(work.isRaiser() || work.isOffice(), RefusalCode.ONLY_RAISER, work, command);
    }

    /** Anybody of the lead department who handles or approves. */
    static List<Refusal> byLead(ProblemCase work, String command) {
        boolean of = work.leadsAs(Role.DEPARTMENT_HANDLER) || work.leadsAs(Role.DEPARTMENT_APPROVER);
        return by(of, RefusalCode.ONLY_LEAD_DEPARTMENT, work, command);
    }

    static List<Refusal> byApprover(ProblemCase work, String command) {
        return by(work.leadsAs(Role.DEPARTMENT_APPROVER), RefusalCode.ONLY_LEAD_DEPARTMENT, work, command);
    }

    static List<Refusal> byHandler(ProblemCase work, String command) {
        return by(work.leadsAs(Role.DEPARTMENT_HANDLER), RefusalCode.ONLY_LEAD_DEPARTMENT, work, command);
    }

    /** A leader in whose scope it lies: he sees it, or it could not have been opened. */
    static List<Refusal> byScopeLeader(ProblemCase work, String command) {
        boolean leader = work.caller().is(Role.OFFICIAL) && !work.isOfHandlersAsHandler();
        return by(leader, RefusalCode.ONLY_SCOPE_LEADER, work, command);
    }

    /** The office, the liaison officer of the enterprise, or who raised it. */
    static List<Refusal> byDeliverer(ProblemCase work, String command) {
        boolean liaison = work.caller().is(Role.LIAISON_OFFICER)
                && work.caller().reach().firms().contains(work.problem().enterpriseId);
        return by(work.isOffice() || liaison || work.isRaiser(), RefusalCode.ONLY_RAISER, work, command);
    }

    /** What the enterprise said, written down by somebody who had no part in handling it. */
    static List<Refusal> atTheDoor(ProblemCase work, String command) {
        return by(!work.isOfHandlers(), RefusalCode.HANDLER_CANNOT_CONFIRM, work, command);
    }

    /** Whether there is an arrow of this command from where the problem is. */
    static List<Refusal> arrow(ProblemCase work, String command) {
        return ProblemLifecycle.after(work.problem().state, command).isPresent()
                ? List.of()
                : List.of(Refusal.of(RefusalCode.PROBLEM_NOT_IN_STATE, "id", work.problem().state));
    }

    private static List<Refusal> by(boolean may, RefusalCode otherwise, ProblemCase work, String command) {
        List<Refusal> refusals = new ArrayList<>();
        if (!may) {
            refusals.add(Refusal.of(otherwise, "id"));
        }
        refusals.addAll(arrow(work, command));
        return refusals;
    }
}
