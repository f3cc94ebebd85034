package org.zoufang.problem;

import java.util.List;
import java.util.UUID;
import org.zoufang.contract.ProblemStepPolicy;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.shared.Ids;

/** Who may take a step on a problem, and whether there is such an arrow. What a phone must know too stands in
 * {@link ProblemStepPolicy}. */
final class ProblemPolicy {

    private ProblemPolicy() {}

    /** Only the service office dispatches. */
    static List<Refusal> byOffice(ProblemCase work) {
        return by(work.isOffice(), RefusalCode.ONLY_SERVICE_OFFICE, work);
    }

    static List<Refusal> byRaiser(ProblemCase work) {
        return by(work.isRaiser() || work.isOffice(), RefusalCode.ONLY_RAISER, work);
    }

    /** Anybody of the lead department who handles or approves. */
    static List<Refusal> byLead(ProblemCase work) {
        return by(work.isOfLead(), RefusalCode.ONLY_LEAD_DEPARTMENT, work);
    }

    static List<Refusal> byApprover(ProblemCase work) {
        return by(work.leadsAs(Role.DEPARTMENT_APPROVER), RefusalCode.ONLY_LEAD_DEPARTMENT, work);
    }

    static List<Refusal> byHandler(ProblemCase work) {
        return by(work.leadsAs(Role.DEPARTMENT_HANDLER), RefusalCode.ONLY_LEAD_DEPARTMENT, work);
    }

    /** A leader in whose scope it lies: he sees it, or it could not have been opened. */
    static List<Refusal> byScopeLeader(ProblemCase work) {
        boolean leader = work.caller().is(Role.OFFICIAL) && !work.isOfHandlersAsHandler();
        return by(leader, RefusalCode.ONLY_SCOPE_LEADER, work);
    }

    /** The office, the liaison officer of the enterprise, or who raised it. */
    static List<Refusal> byDeliverer(ProblemCase work) {
        return ProblemStepPolicy.delivering(work.isOffice(), isLiaison(work), work.isRaiser(), work.problem().state);
    }

    /** Whether he is one of those, however far the problem is. */
    static boolean isDeliverer(ProblemCase work) {
        return work.isOffice() || isLiaison(work) || work.isRaiser();
    }

    private static boolean isLiaison(ProblemCase work) {
        return work.caller().is(Role.LIAISON_OFFICER)
                && work.caller().reach().firms().contains(work.problem().enterpriseId);
    }

    /** What the enterprise said, written down by somebody who had no part in handling it. */
    static List<Refusal> atTheDoor(ProblemCase work) {
        return ProblemStepPolicy.atTheDoor(work.isOfHandlers(), work.problem().state, work.command());
    }

    /** Whether there is an arrow of the command from where the problem is. */
    static List<Refusal> arrow(ProblemCase work) {
        return ProblemStepPolicy.arrow(work.problem().state, work.command());
    }

    /** Whether the step is about what its author read; null where he does not say. */
    static List<Refusal> read(String answerId, UUID current) {
        return ProblemStepPolicy.read(answerId == null ? null : Ids.parse(answerId, "answerId"), current);
    }

    private static List<Refusal> by(boolean may, RefusalCode otherwise, ProblemCase work) {
        return ProblemStepPolicy.by(may, otherwise, work.problem().state, work.command());
    }
}
