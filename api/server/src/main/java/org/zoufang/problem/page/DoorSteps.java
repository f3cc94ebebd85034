package org.zoufang.problem.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zoufang.contract.DeliveryWay;
import org.zoufang.contract.Satisfaction;
import org.zoufang.official.Caller;
import org.zoufang.problem.ProblemConfirming;
import org.zoufang.problem.ProblemDelivering;
import org.zoufang.problem.ProblemReopening;
import org.zoufang.problem.input.ProblemConfirmInput;
import org.zoufang.problem.input.ProblemConfirmInterimInput;
import org.zoufang.problem.input.ProblemDeliverInput;
import org.zoufang.problem.input.ProblemDissatisfiedInput;
import org.zoufang.problem.input.ProblemReopenInput;
import org.zoufang.problem.input.ProblemWithdrawInput;

/** Carries out what was written down at the enterprise's door: the delivery, and what the enterprise said. */
@ApplicationScoped
class DoorSteps {

    private final ProblemDelivering delivering;
    private final ProblemConfirming confirming;
    private final ProblemReopening reopening;

    DoorSteps(ProblemDelivering delivering, ProblemConfirming confirming, ProblemReopening reopening) {
        this.delivering = delivering;
        this.confirming = confirming;
        this.reopening = reopening;
    }

    UUID take(Step step, Caller caller, StepAnswers typed) {
        return switch (step) {
            case DELIVER -> delivering.deliver(caller, delivered(typed));
            case CONFIRM -> confirming.confirm(caller, confirmed(typed));
            case CONFIRM_INTERIM -> confirming.confirmInterim(caller, confirmedInterim(typed));
            case DISSATISFIED -> confirming.dissatisfied(caller, dissatisfied(typed));
            case RETURN_VISIT -> confirming.returnVisit(caller, typed.saying());
            case REOPEN ->
                reopening.reopen(
                        caller,
                        new ProblemReopenInput(
                                typed.id(), typed.step(), typed.text("contactName"), typed.text("text")));
            case WITHDRAW ->
                reopening.withdraw(
                        caller,
                        new ProblemWithdrawInput(
                                typed.id(), typed.step(), typed.text("contactName"), typed.text("text"), null));
            default -> throw new IllegalArgumentException(step.name());
        };
    }

    private static ProblemDeliverInput delivered(StepAnswers typed) {
        return new ProblemDeliverInput(
                typed.id(),
                typed.step(),
                typed.form().term("way", DeliveryWay.class),
                typed.text("toWhom"),
                typed.moment("deliveredAt"),
                typed.text("text"),
                typed.files(),
                null,
                typed.text(StepAnswers.ANSWER));
    }

    private static ProblemConfirmInput confirmed(StepAnswers typed) {
        return new ProblemConfirmInput(
                typed.id(),
                typed.step(),
                typed.text("contactName"),
                content(typed, "result"),
                content(typed, "manner"),
                typed.text("text"),
                null,
                typed.text(StepAnswers.ANSWER));
    }

    private static ProblemConfirmInterimInput confirmedInterim(StepAnswers typed) {
        return new ProblemConfirmInterimInput(
                typed.id(),
                typed.step(),
                typed.text("contactName"),
                typed.form().day("nextOn"),
                content(typed, "result"),
                content(typed, "manner"),
                typed.text("text"),
                null,
                typed.text(StepAnswers.ANSWER));
    }

    private static ProblemDissatisfiedInput dissatisfied(StepAnswers typed) {
        return new ProblemDissatisfiedInput(
                typed.id(),
                typed.step(),
                typed.text("contactName"),
                typed.text("text"),
                content(typed, "manner"),
                typed.text("leadId"),
                null,
                typed.text(StepAnswers.ANSWER));
    }

    private static Satisfaction content(StepAnswers typed, String field) {
        return typed.form().term(field, Satisfaction.class);
    }
}
