package org.zoufang.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.zoufang.commitment.CommitmentSteps.Told;
import org.zoufang.commitment.input.CommitmentStepInput;
import org.zoufang.contract.Limits;
import org.zoufang.contract.NoticeKind;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.shared.InputCheck;

/** A promise that its owner says cannot be kept: a second person looks before the enterprise is told no. */
@ApplicationScoped
public class ImpossibilityReviewing {

    private final CommitmentCases cases;
    private final CommitmentSteps steps;
    private final PromiseTelling telling;

    ImpossibilityReviewing(CommitmentCases cases, CommitmentSteps steps, PromiseTelling telling) {
        this.cases = cases;
        this.steps = steps;
        this.telling = telling;
    }

    /** Its owner says so, and why; the clock goes on. */
    @Transactional
    public UUID declareImpossible(Caller caller, CommitmentStepInput input) {
        CommitmentCase work = cases.open(caller, input.id(), input.stepId(), "declareImpossible", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.needed(input.text(), "text", Limits.SHORT_TEXT);
        check.refuseAll(CommitmentPolicy.byOwner(work));
        check.settle();
        return steps.take(work, Told.inside(text));
    }

    /** It cannot be kept: what the reviewer says the enterprise reads. */
    @Transactional
    public UUID uphold(Caller caller, CommitmentStepInput input) {
        CommitmentCase work = cases.open(caller, input.id(), input.stepId(), "upholdImpossible", input);
        if (work.repeated()) {
            return work.id();
        }
        steps.take(work, Told.open(reviewed(work, input), null));
        telling.tell(work, NoticeKind.COMMITMENT_IMPOSSIBLE, null);
        return work.id();
    }

    /** It can: its owner goes on with it. */
    @Transactional
    public UUID overturn(Caller caller, CommitmentStepInput input) {
        CommitmentCase work = cases.open(caller, input.id(), input.stepId(), "overturnImpossible", input);
        return work.repeated() ? work.id() : steps.take(work, Told.inside(reviewed(work, input)));
    }

    private String reviewed(CommitmentCase work, CommitmentStepInput input) {
        InputCheck check = new InputCheck();
        String text = check.needed(input.text(), "text", Limits.SHORT_TEXT);
        check.refuseAll(CommitmentPolicy.byReviewer(work));
        if (declaredIt(work)) {
            check.refuse(RefusalCode.SECOND_PERSON_NEEDED, "id");
        }
        check.settle();
        return text;
    }

    /** Whether he who asks said himself that it cannot be kept. */
    boolean declaredIt(CommitmentCase work) {
        return cases.took(work.id(), work.caller().officialId(), "declareImpossible");
    }
}
