package org.zoufang.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.zoufang.contract.HazardReviewOutcome;
import org.zoufang.contract.HazardState;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.hazard.input.HazardGradeInput;
import org.zoufang.hazard.input.HazardReviewInput;
import org.zoufang.official.Caller;
import org.zoufang.shared.InputCheck;

/** The competent regulator says how grave a hazard is, itself or by an expert; another of it looks at an objection. */
@ApplicationScoped
public class HazardGrading {

    private final HazardCases cases;
    private final HazardSteps steps;
    private final HazardOrigins origins;

    HazardGrading(HazardCases cases, HazardSteps steps, HazardOrigins origins) {
        this.cases = cases;
        this.steps = steps;
        this.origins = origins;
    }

    /** General or major, and on what that rests. */
    @Transactional
    public UUID grade(Caller caller, HazardGradeInput input) {
        HazardCase work = cases.open(caller, input.id(), input.stepId(), "grade", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String expert = check.text(input.expert(), "expert", Limits.NAME);
        String category = origins.category(input.category(), check);
        String text = check.needed(input.text(), "text", Limits.SHORT_TEXT);
        if (input.grade() == null) {
            check.refuse(RefusalCode.REQUIRED, "grade");
        }
        check.refuseAll(HazardPolicy.byRegulator(work));
        check.settle();
        work.hazard().graded(input.grade(), caller.officialId(), expert, category);
        return steps.told(work, HazardState.GRADED, text);
    }

    /** Decides about the enterprise's objection: it goes on where it was, is graded anew, or was no hazard. */
    @Transactional
    public UUID review(Caller caller, HazardReviewInput input) {
        HazardCase work = cases.open(caller, input.id(), input.stepId(), "review", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.needed(input.text(), "text", Limits.SHORT_TEXT);
        if (input.outcome() == null) {
            check.refuse(RefusalCode.REQUIRED, "outcome");
        }
        boolean anew = input.outcome() == HazardReviewOutcome.CHANGED;
        if (anew && input.grade() == null) {
            check.refuse(RefusalCode.REQUIRED, "grade");
        }
        check.refuseAll(HazardPolicy.reviewing(work));
        check.settle();
        Hazard hazard = work.hazard();
        HazardState back = hazard.contestedIn;
        if (anew) {
            hazard.graded(input.grade(), caller.officialId(), null, null);
            hazard.listed(null);
            hazard.due(null);
        }
        return steps.told(work, anew ? HazardState.GRADED : dropped(input) ? HazardState.CLOSED : back, text);
    }

    private static boolean dropped(HazardReviewInput input) {
        return input.outcome() == HazardReviewOutcome.DROPPED;
    }
}
