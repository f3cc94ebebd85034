package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Rule;
import org.zoufang.official.Caller;
import org.zoufang.problem.input.ProblemStepInput;
import org.zoufang.shared.InputCheck;

/** A second person looks at a refusal before an enterprise is told no: should it be done, before can it be done. */
@ApplicationScoped
public class RefusalReviewing {

    private final ProblemCases cases;
    private final ProblemSteps steps;
    private final Replies replies;
    private final ProblemReplying replying;
    private final TimeLimitReading limits;

    RefusalReviewing(
            ProblemCases cases,
            ProblemSteps steps,
            Replies replies,
            ProblemReplying replying,
            TimeLimitReading limits) {
        this.cases = cases;
        this.steps = steps;
        this.replies = replies;
        this.replying = replying;
        this.limits = limits;
    }

    /** The refusal stands and is given. */
    @Transactional
    public UUID uphold(Caller caller, ProblemStepInput input) {
        ProblemCase work = cases.open(caller, input.id(), input.stepId(), "upholdRefusal", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.needed(input.text(), "text", Limits.SHORT_TEXT);
        Reply reply = inReview(work, check);
        work.problem().refused(limits.of(work.problem(), steps.now()).number(Rule.REFUSALS_ESCALATE));
        replies.upheld(reply, caller.officialId(), steps.now());
        return replying.given(work, reply, text);
    }

    /** The refusal does not stand: the department goes on, and its clock has never stopped. */
    @Transactional
    public UUID overturn(Caller caller, ProblemStepInput input) {
        ProblemCase work = cases.open(caller, input.id(), input.stepId(), "overturnRefusal", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.needed(input.text(), "text", Limits.SHORT_TEXT);
        Reply reply = inReview(work, check);
        replies.overturned(reply, caller.officialId());
        return steps.inside(work, text);
    }

    private Reply inReview(ProblemCase work, InputCheck check) {
        check.refuseAll(ProblemPolicy.byScopeLeader(work));
        check.settle();
        Reply reply = replies.waiting(work.id()).orElseThrow();
        UUID who = work.caller().officialId();
        if (who.equals(reply.sentBy()) || who.equals(reply.draftedBy())) {
            check.refuse(RefusalCode.SECOND_PERSON_NEEDED, "id");
        }
        check.settle();
        return reply;
    }
}
