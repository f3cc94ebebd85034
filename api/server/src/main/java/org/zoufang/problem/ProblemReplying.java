package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.contract.NoticeKind;
import org.zoufang.contract.ProblemOutcome;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.problem.input.ProblemDraftReplyInput;
import org.zoufang.problem.input.ProblemStepInput;
import org.zoufang.shared.InputCheck;

/** The department's reply: a handler drafts it, another person approves it or sends a refusal to review. */
@ApplicationScoped
public class ProblemReplying {

    private final ProblemCases cases;
    private final ProblemSteps steps;
    private final Replies replies;
    private final HandlingClocks clocks;
    private final StepFiles files;
    private final EnterpriseTelling telling;

    ProblemReplying(
            ProblemCases cases,
            ProblemSteps steps,
            Replies replies,
            HandlingClocks clocks,
            StepFiles files,
            EnterpriseTelling telling) {
        this.telling = telling;
        this.files = files;
        this.cases = cases;
        this.steps = steps;
        this.replies = replies;
        this.clocks = clocks;
    }

    @Transactional
    public UUID draft(Caller caller, ProblemDraftReplyInput input) {
        ProblemCase work = cases.open(caller, input.id(), input.stepId(), "draftReply", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.needed(input.text(), "text", Limits.NOTE_TEXT);
        check.text(input.legalBasis(), "legalBasis", Limits.SHORT_TEXT);
        check.text(input.alternatives(), "alternatives", Limits.SHORT_TEXT);
        refuseIncomplete(input, check);
        List<StepFiles.Ready> along = files.read(caller, input.files(), check);
        check.refuseAll(ProblemPolicy.byHandler(work));
        check.settle();
        steps.inside(work, text);
        replies.draft(work, input);
        files.attach(work, along);
        return work.id();
    }

    /** The reply is given, and the handling clock stops. A refusal cannot be approved: it goes to review. */
    @Transactional
    public UUID approve(Caller caller, ProblemStepInput input) {
        ProblemCase work = cases.open(caller, input.id(), input.stepId(), "approveReply", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.text(input.text(), "text", Limits.SHORT_TEXT);
        Reply reply = waiting(work, input, check);
        if (reply.outcome() == ProblemOutcome.D) {
            check.refuse(RefusalCode.ONLY_BY_REVIEW, "id");
        }
        check.settle();
        replies.approved(reply, caller.officialId(), steps.now());
        return given(work, reply, text);
    }

    @Transactional
    public UUID sendBack(Caller caller, ProblemStepInput input) {
        ProblemCase work = cases.open(caller, input.id(), input.stepId(), "returnReply", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.needed(input.text(), "text", Limits.SHORT_TEXT);
        Reply reply = waiting(work, input, check);
        check.settle();
        replies.returned(reply);
        return steps.inside(work, text);
    }

    @Transactional
    public UUID sendToReview(Caller caller, ProblemStepInput input) {
        ProblemCase work = cases.open(caller, input.id(), input.stepId(), "sendToReview", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.text(input.text(), "text", Limits.SHORT_TEXT);
        Reply reply = waiting(work, input, check);
        if (reply.outcome() != ProblemOutcome.D) {
            check.refuse(RefusalCode.NOTHING_TO_REVIEW, "id");
        }
        check.settle();
        replies.inReview(reply, caller.officialId());
        steps.inside(work, text);
        telling.tell(work, NoticeKind.REFUSAL_IN_REVIEW, null);
        return work.id();
    }

    /** The answer stands: the departments' clocks stop, the enterprise's runs on. */
    UUID given(ProblemCase work, Reply reply, String text) {
        work.problem().answered(reply.outcome(), reply.nextOn());
        steps.inside(work, text);
        clocks.stop(work, Assignment.End.REPLIED);
        return work.id();
    }

    private Reply waiting(ProblemCase work, ProblemStepInput input, InputCheck check) {
        check.refuseAll(ProblemPolicy.byApprover(work));
        check.settle();
        Reply reply = replies.waiting(work.id()).orElseThrow();
        check.refuseAll(ProblemPolicy.read(input.answerId(), reply.id()));
        if (reply.draftedBy().equals(work.caller().officialId())) {
            check.refuse(RefusalCode.DRAFTER_CANNOT_APPROVE, "id");
        }
        return reply;
    }

    private void refuseIncomplete(ProblemDraftReplyInput input, InputCheck check) {
        boolean reasoned = isThere(input.legalBasis()) && isThere(input.alternatives());
        if (input.outcome() == ProblemOutcome.D && !reasoned) {
            check.refuse(RefusalCode.REFUSAL_NEEDS_BASIS, "legalBasis");
        }
        check.day(input.nextOn(), "nextOn");
        if (input.outcome().isInterim() && input.nextOn() == null) {
            check.refuse(RefusalCode.NEXT_DATE_NEEDED, "nextOn");
        } else if (input.nextOn() != null && !input.nextOn().isAfter(steps.today())) {
            check.refuse(RefusalCode.DAY_NOT_LATER, "nextOn");
        }
    }

    private static boolean isThere(String text) {
        return text != null && !text.isBlank();
    }
}
