package org.zoufang.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zoufang.commitment.CommitmentSteps.Told;
import org.zoufang.commitment.input.CommitmentFulfilInput;
import org.zoufang.commitment.input.CommitmentStepInput;
import org.zoufang.contract.Limits;
import org.zoufang.contract.NoticeKind;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.shared.InputCheck;

/** What its owner does about a promise: he takes it on, begins, and says by what it can be seen that it is fulfilled. */
@ApplicationScoped
public class CommitmentKeeping {

    private final CommitmentCases cases;
    private final CommitmentSteps steps;
    private final CommitmentOrigins origins;
    private final Evidence evidence;
    private final PromiseTelling telling;

    CommitmentKeeping(
            CommitmentCases cases,
            CommitmentSteps steps,
            CommitmentOrigins origins,
            Evidence evidence,
            PromiseTelling telling) {
        this.cases = cases;
        this.steps = steps;
        this.origins = origins;
        this.evidence = evidence;
        this.telling = telling;
    }

    /** Somebody else wrote it down: its owner says that it is his. */
    @Transactional
    public UUID accept(Caller caller, CommitmentStepInput input) {
        CommitmentCase work = cases.open(caller, input.id(), input.stepId(), "accept", input);
        return work.repeated() ? work.id() : steps.take(work, Told.inside(said(work, input)));
    }

    /** Its owner begins; what he says about it the enterprise reads. */
    @Transactional
    public UUID start(Caller caller, CommitmentStepInput input) {
        CommitmentCase work = cases.open(caller, input.id(), input.stepId(), "start", input);
        return work.repeated() ? work.id() : steps.take(work, Told.open(said(work, input), null));
    }

    private static String said(CommitmentCase work, CommitmentStepInput input) {
        InputCheck check = new InputCheck();
        String text = check.text(input.text(), "text", Limits.SHORT_TEXT);
        check.refuseAll(CommitmentPolicy.byOwner(work));
        check.settle();
        return text;
    }

    /** Its owner says that it is fulfilled; the enterprise is told, and asked. */
    @Transactional
    public UUID fulfil(Caller caller, CommitmentFulfilInput input) {
        CommitmentCase work = cases.open(caller, input.id(), input.stepId(), "fulfil", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.needed(input.text(), "text", Limits.SHORT_TEXT);
        check.day(input.fulfilledOn(), "fulfilledOn");
        check.refuseAll(CommitmentPolicy.byOwner(work));
        List<UUID> photos = origins.proof(caller, work.commitment().enterpriseId, input.photoIds(), check);
        check.settle();
        LocalDate on = input.fulfilledOn() == null ? steps.today() : input.fulfilledOn();
        if (on.isAfter(steps.today())) {
            check.refuse(RefusalCode.TIME_IN_FUTURE, "fulfilledOn");
        } else if (on.isBefore(steps.dayOf(work.commitment().madeAt))) {
            check.refuse(RefusalCode.DUE_BEFORE_PROMISE, "fulfilledOn");
        }
        check.settle();
        work.commitment().fulfilled(on);
        steps.take(work, Told.open(text, null));
        photos.forEach(photo -> evidence.link(work.id(), photo, "PROOF", caller));
        telling.tell(work, NoticeKind.COMMITMENT_FULFILLED, null);
        return work.id();
    }
}
