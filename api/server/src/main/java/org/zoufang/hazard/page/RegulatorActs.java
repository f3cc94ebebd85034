package org.zoufang.hazard.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zoufang.contract.HazardGrade;
import org.zoufang.contract.HazardReviewOutcome;
import org.zoufang.hazard.HazardGrading;
import org.zoufang.hazard.HazardOrdering;
import org.zoufang.hazard.HazardPlanning;
import org.zoufang.hazard.HazardRechecking;
import org.zoufang.hazard.HazardRectifying;
import org.zoufang.hazard.input.HazardAppointRecheckInput;
import org.zoufang.hazard.input.HazardClaimFixedInput;
import org.zoufang.hazard.input.HazardGradeInput;
import org.zoufang.hazard.input.HazardListInput;
import org.zoufang.hazard.input.HazardOrderInput;
import org.zoufang.hazard.input.HazardRecheckInput;
import org.zoufang.hazard.input.HazardReviewInput;
import org.zoufang.hazard.input.HazardSubmitPlanInput;
import org.zoufang.hazard.input.HazardTransferInput;
import org.zoufang.official.Caller;

/** Carries out what the competent regulator wrote into the forms of its steps. */
@ApplicationScoped
class RegulatorActs {

    private final HazardGrading grading;
    private final HazardOrdering ordering;
    private final HazardPlanning planning;
    private final HazardRectifying rectifying;
    private final HazardRechecking rechecking;

    RegulatorActs(
            HazardGrading grading,
            HazardOrdering ordering,
            HazardPlanning planning,
            HazardRectifying rectifying,
            HazardRechecking rechecking) {
        this.grading = grading;
        this.ordering = ordering;
        this.planning = planning;
        this.rectifying = rectifying;
        this.rechecking = rechecking;
    }

    UUID take(HazardAct act, Caller caller, HazardAnswer typed) {
        return switch (act) {
            case GRADE -> grading.grade(caller, graded(typed));
            case REVIEW -> grading.review(caller, reviewed(typed));
            case ORDER ->
                ordering.order(
                        caller,
                        new HazardOrderInput(
                                typed.id(), typed.step(), typed.form().day("dueOn"), typed.text("text")));
            case LIST -> ordering.list(caller, listed(typed));
            case DELIST -> ordering.delist(caller, typed.saying());
            case TRANSFER ->
                ordering.transfer(
                        caller,
                        new HazardTransferInput(
                                typed.id(),
                                typed.step(),
                                typed.text("toWhom"),
                                typed.text("receiptNo"),
                                typed.text("text")));
            case SUBMIT_PLAN -> planning.submit(caller, planned(typed));
            case RECTIFY -> rectifying.rectify(caller, typed.saying());
            case CONTEST -> rectifying.contest(caller, typed.saying());
            case CLAIM_FIXED ->
                rectifying.claimFixed(
                        caller,
                        new HazardClaimFixedInput(
                                typed.id(),
                                typed.step(),
                                typed.text("text"),
                                typed.form().all("photoIds")));
            case APPOINT_RECHECK ->
                rechecking.appoint(
                        caller,
                        new HazardAppointRecheckInput(
                                typed.id(), typed.step(), typed.form().day("day"), typed.text("text")));
            case RECHECK -> rechecking.recheck(caller, rechecked(typed));
            default -> throw new IllegalArgumentException(act.name());
        };
    }

    private static HazardGradeInput graded(HazardAnswer typed) {
        return new HazardGradeInput(
                typed.id(),
                typed.step(),
                typed.term("grade", HazardGrade.class),
                typed.text("expert"),
                typed.text("category"),
                typed.text("text"));
    }

    private static HazardReviewInput reviewed(HazardAnswer typed) {
        return new HazardReviewInput(
                typed.id(),
                typed.step(),
                typed.term("outcome", HazardReviewOutcome.class),
                typed.term("grade", HazardGrade.class),
                typed.text("text"));
    }

    private static HazardListInput listed(HazardAnswer typed) {
        return new HazardListInput(
                typed.id(), typed.step(), typed.text("listingNo"), typed.form().day("dueOn"), typed.text("text"));
    }

    private static HazardSubmitPlanInput planned(HazardAnswer typed) {
        return new HazardSubmitPlanInput(
                typed.id(),
                typed.step(),
                typed.text("goal"),
                typed.text("measures"),
                typed.text("money"),
                typed.text("people"),
                typed.form().day("until"),
                typed.text("emergencyPlan"));
    }

    private static HazardRecheckInput rechecked(HazardAnswer typed) {
        return new HazardRecheckInput(
                typed.id(),
                typed.step(),
                typed.yes("passed"),
                typed.text("text"),
                typed.form().all("photoIds"),
                typed.form().day("newDueOn"));
    }
}
