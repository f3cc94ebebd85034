package org.zoufang.problem.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zoufang.contract.ProblemOutcome;
import org.zoufang.official.Caller;
import org.zoufang.problem.DepartmentHandling;
import org.zoufang.problem.ProblemAssigning;
import org.zoufang.problem.ProblemExtending;
import org.zoufang.problem.ProblemReplying;
import org.zoufang.problem.RefusalReviewing;
import org.zoufang.problem.input.ProblemAskExtensionInput;
import org.zoufang.problem.input.ProblemDraftReplyInput;

/** Carries out what departments, and who reviews their refusals, wrote into the forms of their steps. */
@ApplicationScoped
class DepartmentSteps {

    private final ProblemAssigning assigning;
    private final DepartmentHandling handling;
    private final ProblemExtending extending;
    private final ProblemReplying replying;
    private final RefusalReviewing reviewing;

    DepartmentSteps(
            ProblemAssigning assigning,
            DepartmentHandling handling,
            ProblemExtending extending,
            ProblemReplying replying,
            RefusalReviewing reviewing) {
        this.assigning = assigning;
        this.handling = handling;
        this.extending = extending;
        this.replying = replying;
        this.reviewing = reviewing;
    }

    UUID take(Step step, Caller caller, StepAnswers typed) {
        return switch (step) {
            case SIGN_FOR -> handling.signFor(caller, typed.saying());
            case OBJECT -> assigning.object(caller, typed.saying());
            case ASK_EXTENSION ->
                extending.ask(
                        caller,
                        new ProblemAskExtensionInput(
                                typed.id(), typed.step(), typed.form().day("until"), typed.text("text")));
            case REPLY_INTERIM -> handling.replyInterim(caller, typed.saying());
            case REPLY_PART -> handling.replyPart(caller, typed.saying());
            case DRAFT_REPLY ->
                replying.draft(
                        caller,
                        new ProblemDraftReplyInput(
                                typed.id(),
                                typed.step(),
                                typed.form().term("outcome", ProblemOutcome.class),
                                typed.text("text"),
                                typed.text("legalBasis"),
                                typed.text("alternatives"),
                                typed.form().day("nextOn"),
                                typed.files()));
            case APPROVE_REPLY -> replying.approve(caller, typed.saying());
            case RETURN_REPLY -> replying.sendBack(caller, typed.saying());
            case SEND_TO_REVIEW -> replying.sendToReview(caller, typed.saying());
            case UPHOLD_REFUSAL -> reviewing.uphold(caller, typed.saying(), typed.text("should"));
            case OVERTURN_REFUSAL -> reviewing.overturn(caller, typed.saying(), typed.text("should"));
            default -> throw new IllegalArgumentException(step.name());
        };
    }
}
