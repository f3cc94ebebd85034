package org.zoufang.hazard;

import java.util.ArrayList;
import java.util.List;
import org.zoufang.contract.HazardGrade;
import org.zoufang.contract.HazardLifecycle;
import org.zoufang.contract.HazardStepPolicy;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;

/**
 * Who may take a step on a hazard, and whether there is such an arrow. Grading, ordering and re-checking are the
 * competent regulator's (《安全生产法》第六十五条); a service visit is no inspection: it reminds and refers.
 */
final class HazardPolicy {

    private HazardPolicy() {}

    /** What everybody may do who sees the hazard and whose place lets him. */
    static List<Refusal> bySeer(HazardCase work) {
        return arrow(work);
    }

    static List<Refusal> reminding(HazardCase work) {
        return HazardStepPolicy.reminding(work.hazard().state, work.hazard().grade);
    }

    static List<Refusal> byRegulator(HazardCase work) {
        return by(work.isRegulator(), RefusalCode.ONLY_COMPETENT_REGULATOR, work);
    }

    /** What the enterprise hands in itself, or its regulator writes down from paper. */
    static List<Refusal> byEnterprise(HazardCase work) {
        return by(work.isEnterprise() || work.isRegulator(), RefusalCode.ONLY_HAZARD_ENTERPRISE, work);
    }

    /** A plan and the list are for what is major. */
    static List<Refusal> ofMajor(HazardCase work, List<Refusal> refusals) {
        return with(refusals, work.hazard().grade != HazardGrade.MAJOR, RefusalCode.HAZARD_NOT_MAJOR);
    }

    /** Rectifying what is major begins when its plan was listed. */
    static List<Refusal> rectifying(HazardCase work) {
        boolean listed = work.hazard().listingNo != null;
        return with(byEnterprise(work), work.hazard().isMajor() && !listed, RefusalCode.HAZARD_NEEDS_PLAN);
    }

    static List<Refusal> rechecking(HazardCase work) {
        return with(byRegulator(work), work.hazard().recheckPassed, RefusalCode.HAZARD_RECHECK_PASSED);
    }

    static List<Refusal> delisting(HazardCase work) {
        List<Refusal> refusals = ofMajor(work, byRegulator(work));
        return with(refusals, !work.hazard().recheckPassed, RefusalCode.HAZARD_RECHECK_FIRST);
    }

    /** Whoever graded it does not decide about the objection. */
    static List<Refusal> reviewing(HazardCase work) {
        boolean own = work.caller() != null && work.caller().officialId().equals(work.hazard().gradedBy);
        return with(byRegulator(work), own, RefusalCode.GRADER_CANNOT_REVIEW);
    }

    /** What is overdue may be put under supervision, once. */
    static List<Refusal> supervising(HazardCase work, boolean overdue) {
        List<Refusal> refusals = new ArrayList<>();
        if (!work.isSupervisor()) {
            refusals.add(Refusal.of(RefusalCode.ONLY_SUPERVISOR, "id"));
        }
        if (!HazardLifecycle.isOpen(work.hazard().state)) {
            refusals.add(Refusal.of(RefusalCode.HAZARD_NOT_IN_STATE, "id", work.hazard().state));
        } else {
            return with(refusals, !overdue, RefusalCode.HAZARD_NOT_OVERDUE);
        }
        return refusals;
    }

    private static List<Refusal> arrow(HazardCase work) {
        return HazardStepPolicy.arrow(work.hazard().state, work.command());
    }

    private static List<Refusal> by(boolean may, RefusalCode otherwise, HazardCase work) {
        List<Refusal> refusals = new ArrayList<>();
        if (!may) {
            refusals.add(Refusal.of(otherwise, "id"));
        }
        refusals.addAll(arrow(work));
        return refusals;
    }

    /** One more where nothing else stands against it. */
    private static List<Refusal> with(List<Refusal> refusals, boolean against, RefusalCode code) {
        return refusals.isEmpty() && against ? List.of(Refusal.of(code, "id")) : refusals;
    }
}
