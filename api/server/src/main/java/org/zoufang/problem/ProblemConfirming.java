package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.zoufang.contract.EnterpriseVerdict;
import org.zoufang.contract.Limits;
import org.zoufang.contract.ProblemOutcome;
import org.zoufang.contract.ProblemStepPolicy;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Satisfaction;
import org.zoufang.official.Caller;
import org.zoufang.problem.input.ProblemConfirmInput;
import org.zoufang.problem.input.ProblemConfirmInterimInput;
import org.zoufang.problem.input.ProblemDissatisfiedInput;
import org.zoufang.problem.input.ProblemStepInput;
import org.zoufang.shared.InputCheck;

/**
 * What the enterprise says to an answer: itself by its link, or written down at its door or on the telephone by somebody
 * who had no part in handling it. No answer is never satisfaction.
 */
@ApplicationScoped
public class ProblemConfirming {

    private final ProblemCases cases;
    private final ProblemSteps steps;
    private final ProblemVerdicts verdicts;
    private final Replies replies;
    private final ProblemAssigning assigning;
    private final TimeLimitReading limits;
    private final StepSignatures signatures;

    ProblemConfirming(
            ProblemCases cases,
            ProblemSteps steps,
            ProblemVerdicts verdicts,
            Replies replies,
            ProblemAssigning assigning,
            TimeLimitReading limits,
            StepSignatures signatures) {
        this.cases = cases;
        this.steps = steps;
        this.verdicts = verdicts;
        this.replies = replies;
        this.assigning = assigning;
        this.limits = limits;
        this.signatures = signatures;
    }

    /** It is solved, or the refusal is accepted: the enterprise's clock stops. */
    @Transactional
    public UUID confirm(Caller caller, ProblemConfirmInput input) {
        return confirm(cases.open(caller, input.id(), input.stepId(), "confirm", input), input);
    }

    /** The same, said by the enterprise itself. */
    @Transactional
    public UUID confirm(EnterpriseVoice voice, ProblemConfirmInput input) {
        return confirm(cases.open(voice, input.id(), input.stepId(), "confirm", input), input);
    }

    private UUID confirm(ProblemCase work, ProblemConfirmInput input) {
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String contact = check.needed(input.contactName(), "contactName", Limits.NAME);
        String text = check.text(input.text(), "text", Limits.SHORT_TEXT);
        String signed = signatures.read(work, input.signature(), check);
        atTheDoor(work, check);
        refuseUnread(work, input.answerId(), check);
        check.refuseAll(ProblemStepPolicy.outcome(work.problem().outcome, "confirm"));
        check.refuseAll(ProblemStepPolicy.result(work.problem().outcome, input.result(), "confirm"));
        check.settle();
        boolean solved = work.problem().outcome == ProblemOutcome.A;
        EnterpriseVerdict verdict = solved ? EnterpriseVerdict.SOLVED : EnterpriseVerdict.REFUSAL_ACCEPTED;
        return verdicts.confirmed(work, new Said(verdict, contact, input.result(), input.manner(), text, signed));
    }

    /** What has been reached so far is accepted; the problem is looked at again on a date. */
    @Transactional
    public UUID confirmInterim(Caller caller, ProblemConfirmInterimInput input) {
        return confirmInterim(cases.open(caller, input.id(), input.stepId(), "confirmInterim", input), input);
    }

    /** The same, said by the enterprise itself. */
    @Transactional
    public UUID confirmInterim(EnterpriseVoice voice, ProblemConfirmInterimInput input) {
        return confirmInterim(cases.open(voice, input.id(), input.stepId(), "confirmInterim", input), input);
    }

    private UUID confirmInterim(ProblemCase work, ProblemConfirmInterimInput input) {
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String contact = check.needed(input.contactName(), "contactName", Limits.NAME);
        String text = check.text(input.text(), "text", Limits.SHORT_TEXT);
        String signed = signatures.read(work, input.signature(), check);
        check.day(input.nextOn(), "nextOn");
        atTheDoor(work, check);
        refuseUnread(work, input.answerId(), check);
        check.refuseAll(ProblemStepPolicy.outcome(work.problem().outcome, "confirmInterim"));
        check.settle();
        LocalDate next = input.nextOn() == null ? work.problem().watchOn : input.nextOn();
        if (next == null || !next.isAfter(steps.today())) {
            check.refuse(RefusalCode.DAY_NOT_LATER, "nextOn");
        }
        check.settle();
        return verdicts.watched(
                work,
                next,
                new Said(EnterpriseVerdict.INTERIM_ACCEPTED, contact, input.result(), input.manner(), text, signed));
    }

    /** It is done again, one level up, with new time limits; the office may give it to another department. */
    @Transactional
    public UUID dissatisfied(Caller caller, ProblemDissatisfiedInput input) {
        return dissatisfied(cases.open(caller, input.id(), input.stepId(), "dissatisfied", input), input);
    }

    /** The same, said by the enterprise itself. */
    @Transactional
    public UUID dissatisfied(EnterpriseVoice voice, ProblemDissatisfiedInput input) {
        return dissatisfied(cases.open(voice, input.id(), input.stepId(), "dissatisfied", input), input);
    }

    private UUID dissatisfied(ProblemCase work, ProblemDissatisfiedInput input) {
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String contact = check.needed(input.contactName(), "contactName", Limits.NAME);
        String text = check.needed(input.text(), "text", Limits.SHORT_TEXT);
        String signed = signatures.read(work, input.signature(), check);
        if (input.leadId() != null && !work.isOffice()) {
            check.refuse(RefusalCode.ONLY_SERVICE_OFFICE, "leadId");
        }
        UUID lead =
                input.leadId() == null ? work.problem().leadId : assigning.department(input.leadId(), "leadId", check);
        atTheDoor(work, check);
        refuseUnread(work, input.answerId(), check);
        check.settle();
        Said said = new Said(
                EnterpriseVerdict.DISSATISFIED, contact, Satisfaction.DISSATISFIED, input.manner(), text, signed);
        return verdicts.again(work, lead, said);
    }

    /** Nobody of the enterprise answered for so long after the answer had reached it. */
    @Transactional
    public UUID returnVisit(Caller caller, ProblemStepInput input) {
        ProblemCase work = cases.open(caller, input.id(), input.stepId(), "returnVisit", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.needed(input.text(), "text", Limits.SHORT_TEXT);
        atTheDoor(work, check);
        refuseUnread(work, input.answerId(), check);
        check.settle();
        refuseEarly(work, check);
        check.settle();
        return verdicts.silent(work, new Said(EnterpriseVerdict.NO_ANSWER, null, null, null, text, null));
    }

    /** Whether so long has passed since the answer reached them that it may be written down that nobody answered. */
    boolean isSilentLong(ProblemCase work) {
        InputCheck check = new InputCheck();
        refuseEarly(work, check);
        return check.isClean();
    }

    private void refuseEarly(ProblemCase work, InputCheck check) {
        Instant reached = work.problem().reachedAt;
        TimeLimits counted = limits.of(work.problem(), reached == null ? steps.now() : reached);
        check.refuseAll(counted.silent(reached == null ? null : steps.dayOf(reached), steps.today()));
    }

    /** What is said to one answer is not said to the next. */
    private void refuseUnread(ProblemCase work, String read, InputCheck check) {
        check.refuseAll(
                ProblemPolicy.read(read, replies.given(work.id()).map(Reply::id).orElse(null)));
    }

    /** Not by a department that handles it, nor by anybody who had a hand in a reply. */
    private void atTheDoor(ProblemCase work, InputCheck check) {
        check.refuseAll(ProblemPolicy.atTheDoor(work));
        check.settle();
        if (!work.isEnterprise() && replies.hadAHand(work.id(), work.caller().officialId())) {
            check.refuse(RefusalCode.HANDLER_CANNOT_CONFIRM, "id");
        }
    }
}
