package org.zoufang.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.zoufang.commitment.CommitmentSteps.Told;
import org.zoufang.commitment.input.CommitmentWordInput;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.shared.InputCheck;

/**
 * What the enterprise says to a promise that its owner fulfilled: itself by its link, or written down at its door by
 * somebody who does not owe it. No answer is never an acknowledgement.
 */
@ApplicationScoped
public class CommitmentAcknowledging {

    private final CommitmentCases cases;
    private final CommitmentSteps steps;

    CommitmentAcknowledging(CommitmentCases cases, CommitmentSteps steps) {
        this.cases = cases;
        this.steps = steps;
    }

    /** It was kept. */
    @Transactional
    public UUID acknowledge(Caller caller, CommitmentWordInput input) {
        return acknowledge(cases.open(caller, input.id(), input.stepId(), "acknowledge", input), input);
    }

    /** The same, said by the enterprise itself. */
    @Transactional
    public UUID acknowledge(PromiseVoice voice, CommitmentWordInput input) {
        return acknowledge(cases.open(voice, input.id(), input.stepId(), "acknowledge", input), input);
    }

    private UUID acknowledge(CommitmentCase work, CommitmentWordInput input) {
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.text(input.text(), "text", Limits.SHORT_TEXT);
        return steps.take(work, Told.open(text, heard(work, input, check)));
    }

    /** It was not kept: its owner owes it again, by the same day. */
    @Transactional
    public UUID contest(Caller caller, CommitmentWordInput input) {
        return contest(cases.open(caller, input.id(), input.stepId(), "contest", input), input);
    }

    /** The same, said by the enterprise itself. */
    @Transactional
    public UUID contest(PromiseVoice voice, CommitmentWordInput input) {
        return contest(cases.open(voice, input.id(), input.stepId(), "contest", input), input);
    }

    private UUID contest(CommitmentCase work, CommitmentWordInput input) {
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.needed(input.text(), "text", Limits.SHORT_TEXT);
        String contact = heard(work, input, check);
        work.commitment().contested();
        return steps.take(work, Told.open(text, contact));
    }

    private String heard(CommitmentCase work, CommitmentWordInput input, InputCheck check) {
        String contact = check.needed(input.contactName(), "contactName", Limits.NAME);
        check.refuseAll(CommitmentPolicy.atTheDoor(work));
        if (check.isClean() && hadAHand(work)) {
            check.refuse(RefusalCode.OWNER_CANNOT_ACKNOWLEDGE, "id");
        }
        check.settle();
        return contact;
    }

    /** Whether he who asks said himself that it was fulfilled. */
    boolean hadAHand(CommitmentCase work) {
        return !work.isEnterprise() && cases.took(work.id(), work.caller().officialId(), "fulfil");
    }
}
