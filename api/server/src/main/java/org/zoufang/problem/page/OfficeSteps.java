package org.zoufang.problem.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zoufang.official.Caller;
import org.zoufang.problem.DepartmentHandling;
import org.zoufang.problem.ProblemAssigning;
import org.zoufang.problem.ProblemDispatching;
import org.zoufang.problem.ProblemExtending;
import org.zoufang.problem.ProblemMerging;
import org.zoufang.problem.ProblemNumbers;
import org.zoufang.problem.ProblemReopening;
import org.zoufang.problem.input.ProblemAcceptInput;
import org.zoufang.problem.input.ProblemAssignInput;
import org.zoufang.problem.input.ProblemDecideExtensionInput;
import org.zoufang.problem.input.ProblemDecideObjectionInput;
import org.zoufang.problem.input.ProblemHoldCaseMeetingInput;
import org.zoufang.problem.input.ProblemMergeInput;
import org.zoufang.problem.input.ProblemRedirectInput;
import org.zoufang.problem.input.ProblemSampleInput;

/** Carries out what the service office, and who samples, wrote into the forms of their steps. */
@ApplicationScoped
class OfficeSteps {

    private final ProblemDispatching dispatching;
    private final ProblemAssigning assigning;
    private final ProblemExtending extending;
    private final DepartmentHandling handling;
    private final ProblemReopening reopening;
    private final ProblemMerging merging;
    private final ProblemNumbers numbers;

    OfficeSteps(
            ProblemDispatching dispatching,
            ProblemAssigning assigning,
            ProblemExtending extending,
            DepartmentHandling handling,
            ProblemReopening reopening,
            ProblemMerging merging,
            ProblemNumbers numbers) {
        this.dispatching = dispatching;
        this.assigning = assigning;
        this.extending = extending;
        this.handling = handling;
        this.reopening = reopening;
        this.merging = merging;
        this.numbers = numbers;
    }

    UUID take(Step step, Caller caller, StepAnswers typed) {
        return switch (step) {
            case ACCEPT -> dispatching.accept(caller, accepted(typed));
            case ASK_MORE -> dispatching.askMore(caller, typed.saying());
            case ANSWER_MORE -> dispatching.answerMore(caller, typed.saying());
            case REDIRECT ->
                dispatching.redirect(
                        caller,
                        new ProblemRedirectInput(
                                typed.id(), typed.step(), typed.text("competent"), typed.text("reach")));
            case ASSIGN -> assigning.assign(caller, assigned(typed));
            case DECIDE_OBJECTION ->
                assigning.decideObjection(
                        caller,
                        new ProblemDecideObjectionInput(
                                typed.id(), typed.step(), typed.text("leadId"), typed.text("text")));
            case DECIDE_EXTENSION ->
                extending.decide(
                        caller,
                        new ProblemDecideExtensionInput(
                                typed.id(),
                                typed.step(),
                                typed.yes("granted"),
                                typed.text("text"),
                                typed.text(StepAnswers.ANSWER)));
            case HOLD_CASE_MEETING -> handling.holdCaseMeeting(caller, met(typed));
            case RESUME -> reopening.resume(caller, typed.saying());
            case SAMPLE ->
                reopening.sample(
                        caller,
                        new ProblemSampleInput(typed.id(), typed.step(), typed.yes("passed"), typed.text("text")));
            case MERGE -> merged(caller, typed);
            case UNMERGE -> merging.unmerge(caller, typed.saying());
            default -> throw new IllegalArgumentException(step.name());
        };
    }

    private static ProblemAcceptInput accepted(StepAnswers typed) {
        return new ProblemAcceptInput(
                typed.id(),
                typed.step(),
                typed.text("type"),
                typed.text("category"),
                typed.text("cause"),
                typed.text("text"));
    }

    private static ProblemHoldCaseMeetingInput met(StepAnswers typed) {
        return new ProblemHoldCaseMeetingInput(
                typed.id(),
                typed.step(),
                typed.form().day("heldOn"),
                typed.text("participants"),
                typed.text("text"),
                typed.files());
    }

    private static ProblemAssignInput assigned(StepAnswers typed) {
        return new ProblemAssignInput(
                typed.id(),
                typed.step(),
                typed.text("leadId"),
                typed.all("coHandlerIds"),
                typed.text("ruleSetCode"),
                typed.text("text"));
    }

    private UUID merged(Caller caller, StepAnswers typed) {
        String into = numbers.id(caller, typed.text("intoId"), "intoId").toString();
        return merging.merge(caller, new ProblemMergeInput(typed.id(), typed.step(), into, typed.text("text")));
    }
}
