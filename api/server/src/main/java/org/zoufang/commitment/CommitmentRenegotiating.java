package org.zoufang.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.zoufang.commitment.CommitmentSteps.Told;
import org.zoufang.commitment.input.CommitmentRenegotiateInput;
import org.zoufang.contract.Limits;
import org.zoufang.contract.NoticeKind;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.shared.InputCheck;

/** Agreeing a promise anew (重新约定). What was said first, and by when, stays to be read. */
@ApplicationScoped
public class CommitmentRenegotiating {

    private final CommitmentCases cases;
    private final CommitmentSteps steps;
    private final PromiseTelling telling;

    CommitmentRenegotiating(CommitmentCases cases, CommitmentSteps steps, PromiseTelling telling) {
        this.cases = cases;
        this.steps = steps;
        this.telling = telling;
    }

    /** Another day, or other words too; the enterprise is told why. */
    @Transactional
    public UUID renegotiate(Caller caller, CommitmentRenegotiateInput input) {
        CommitmentCase work = cases.open(caller, input.id(), input.stepId(), "renegotiate", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.needed(input.text(), "text", Limits.SHORT_TEXT);
        String agreed = check.text(input.agreedText(), "agreedText", Limits.NOTE_TEXT);
        String contact = check.text(input.contactName(), "contactName", Limits.NAME);
        check.day(input.dueOn(), "dueOn");
        check.refuseAll(CommitmentPolicy.byOwner(work));
        check.settle();
        if (!input.dueOn().isAfter(steps.today())) {
            check.refuse(RefusalCode.DAY_NOT_LATER, "dueOn");
        }
        check.settle();
        work.commitment().agreedAnew(input.dueOn(), false, agreed == null || agreed.isBlank() ? null : agreed);
        steps.take(work, Told.open(text, contact), input.dueOn());
        telling.tell(work, NoticeKind.COMMITMENT_RENEGOTIATED, contact);
        return work.id();
    }
}
