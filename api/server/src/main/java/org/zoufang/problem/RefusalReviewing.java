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
import org.zoufang.shared.Refused;

/** A second person looks at a refusal before an enterprise is told no: should it be done, before can it be done. */
@ApplicationScoped
public class RefusalReviewing {

    private final ProblemCases cases;
    private final ProblemSteps steps;
    private final Replies replies;
    private final ProblemReplying replying;
    private final TimeLimitReading limits;
    private final Judgements judgements;

    RefusalReviewing(
            ProblemCases cases,
            ProblemSteps steps,
            Replies replies,
            ProblemReplying replying,
            TimeLimitReading limits,
            Judgements judgements) {
        this.cases = cases;
        this.steps = steps;
        this.replies = replies;
        this.replying = replying;
        this.limits = limits;
        this.judgements = judgements;
    }

    /**
     * The refusal stands and is given.
     *
     * @param should whether it should be done, answered before {@code input}'s text says whether it can be; null from those
     *     who ask for one text only
     */
    @Transactional
    public UUID uphold(Caller caller, ProblemStepInput input, String should) {
        ProblemCase work = cases.open(caller, input.id(), input.stepId(), "upholdRefusal", said(input, should));
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String first = check.text(should, "should", Limits.SHORT_TEXT);
        String text = check.needed(input.text(), "text", Limits.SHORT_TEXT);
        Reply reply = inReview(work, input, check);
        work.problem().refused(limits.of(work.problem(), steps.now()).number(Rule.REFUSALS_ESCALATE));
        replies.upheld(reply, caller.officialId(), steps.now());
        UUID id = replying.given(work, reply, text);
        judgements.write(work, first);
        return id;
    }

    /**
     * The refusal does not stand: the department goes on, and its clock has never stopped.
     *
     * @param should as in {@link #uphold}
     */
    @Transactional
    public UUID overturn(Caller caller, ProblemStepInput input, String should) {
        ProblemCase work = cases.open(caller, input.id(), input.stepId(), "overturnRefusal", said(input, should));
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String first = check.text(should, "should", Limits.SHORT_TEXT);
        String text = check.needed(input.text(), "text", Limits.SHORT_TEXT);
        Reply reply = inReview(work, input, check);
        replies.overturned(reply, caller.officialId());
        UUID id = steps.inside(work, text);
        judgements.write(work, first);
        return id;
    }

    /** By which a second sending is known; without the first answer as it was before there was one. */
    private static Object said(ProblemStepInput input, String should) {
        if (should != null && input.files() != null && !input.files().isEmpty()) {
            throw Refused.because(RefusalCode.FILES_NOT_HERE, "files");
        }
        return should == null ? input : new Reviewed(input, should);
    }

    record Reviewed(ProblemStepInput input, String should) {}

    private Reply inReview(ProblemCase work, ProblemStepInput input, InputCheck check) {
        check.refuseAll(ProblemPolicy.byScopeLeader(work));
        check.settle();
        Reply reply = replies.waiting(work.id()).orElseThrow();
        check.refuseAll(ProblemPolicy.read(input.answerId(), reply.id()));
        UUID who = work.caller().officialId();
        if (who.equals(reply.sentBy()) || who.equals(reply.draftedBy())) {
            check.refuse(RefusalCode.SECOND_PERSON_NEEDED, "id");
        }
        check.settle();
        return reply;
    }
}
