package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.contract.ProblemState;
import org.zoufang.contract.ProblemStepPolicy;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Rule;
import org.zoufang.official.Caller;
import org.zoufang.problem.input.ProblemReopenInput;
import org.zoufang.problem.input.ProblemSampleInput;
import org.zoufang.problem.input.ProblemStepInput;
import org.zoufang.problem.input.ProblemWithdrawInput;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Sql;

/** What was put aside or closed is done again; and an enterprise takes its problem back. */
@ApplicationScoped
public class ProblemReopening {

    private final ProblemCases cases;
    private final ProblemSteps steps;
    private final ProblemAssigning assigning;
    private final Replies replies;
    private final Confirmations confirmations;
    private final HandlingClocks clocks;
    private final TimeLimitReading limits;
    private final StepSignatures signatures;
    private final Sql sql;

    ProblemReopening(
            ProblemCases cases,
            ProblemSteps steps,
            ProblemAssigning assigning,
            Replies replies,
            Confirmations confirmations,
            HandlingClocks clocks,
            TimeLimitReading limits,
            StepSignatures signatures,
            Sql sql) {
        this.cases = cases;
        this.steps = steps;
        this.assigning = assigning;
        this.replies = replies;
        this.confirmations = confirmations;
        this.clocks = clocks;
        this.limits = limits;
        this.signatures = signatures;
        this.sql = sql;
    }

    /** The office goes on with what is on watch before its date. */
    @Transactional
    public UUID resume(Caller caller, ProblemStepInput input) {
        ProblemCase work = cases.open(caller, input.id(), input.stepId(), "resume", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.text(input.text(), "text", Limits.SHORT_TEXT);
        check.refuseAll(ProblemPolicy.byOffice(work));
        check.settle();
        steps.told(work, text);
        assigning.begin(work, work.problem().leadId);
        return work.id();
    }

    /** The office after a sample that failed, or the enterprise while it may. */
    @Transactional
    public UUID reopen(Caller caller, ProblemReopenInput input) {
        return reopen(cases.open(caller, input.id(), input.stepId(), "reopen", input), input);
    }

    /** The same, said by the enterprise itself. */
    @Transactional
    public UUID reopen(EnterpriseVoice voice, ProblemReopenInput input) {
        return reopen(cases.open(voice, input.id(), input.stepId(), "reopen", input), input);
    }

    private UUID reopen(ProblemCase work, ProblemReopenInput input) {
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.needed(input.text(), "text", Limits.SHORT_TEXT);
        String contact = check.text(input.contactName(), "contactName", Limits.NAME);
        check.refuseAll(contact == null ? ProblemPolicy.byOffice(work) : ProblemPolicy.atTheDoor(work));
        check.settle();
        check.refuseAll(contact == null ? ProblemStepPolicy.afterSample(sampleFailed(work)) : tooLate(work));
        check.settle();
        work.problem().reopened();
        steps.heard(work, text, contact);
        assigning.begin(work, work.problem().leadId);
        return work.id();
    }

    /** The enterprise takes its problem back; written down by somebody who had no part in handling it. */
    @Transactional
    public UUID withdraw(Caller caller, ProblemWithdrawInput input) {
        return withdraw(cases.open(caller, input.id(), input.stepId(), "withdraw", input), input);
    }

    /** The same, said by the enterprise itself. */
    @Transactional
    public UUID withdraw(EnterpriseVoice voice, ProblemWithdrawInput input) {
        return withdraw(cases.open(voice, input.id(), input.stepId(), "withdraw", input), input);
    }

    private UUID withdraw(ProblemCase work, ProblemWithdrawInput input) {
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String contact = check.needed(input.contactName(), "contactName", Limits.NAME);
        String text = check.needed(input.text(), "text", Limits.SHORT_TEXT);
        String signed = signatures.read(work, input.signature(), check);
        check.refuseAll(ProblemPolicy.atTheDoor(work));
        check.settle();
        work.problem().ended(steps.now());
        steps.heard(work, text, contact);
        signatures.keep(work, signed, contact);
        clocks.stop(work, Assignment.End.WITHDRAWN);
        return work.id();
    }

    /** Somebody who neither handled nor wrote the confirmation down looks whether it is solved. */
    @Transactional
    public UUID sample(Caller caller, ProblemSampleInput input) {
        ProblemCase work = cases.open(caller, input.id(), input.stepId(), "sample", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.needed(input.text(), "text", Limits.SHORT_TEXT);
        if (work.problem().state != ProblemState.CLOSED) {
            check.refuse(RefusalCode.PROBLEM_NOT_IN_STATE, "id", work.problem().state);
        }
        if (!isStranger(work)) {
            check.refuse(RefusalCode.OWN_WORK_SAMPLED, "id");
        }
        check.settle();
        steps.beside(work, text, false);
        sql.change(
                "insert into problem_sample (id, problem_id, sampled_by, passed) values (?, ?, ?, ?)",
                work.stepId(),
                work.id(),
                caller.officialId(),
                input.passed());
        return work.id();
    }

    /** Whether the enterprise may still reopen what it confirmed. */
    boolean isYoung(ProblemCase work) {
        return tooLate(work).isEmpty();
    }

    private List<Refusal> tooLate(ProblemCase work) {
        Instant closed = work.problem().closedAt;
        int within = limits.of(work.problem(), closed).number(Rule.REOPEN_WITHIN);
        return ProblemStepPolicy.askedAgain(closed, steps.now(), within);
    }

    /** Whether the caller neither handled it nor wrote a word of the enterprise down. */
    boolean isStranger(ProblemCase work) {
        UUID who = work.caller().officialId();
        return !work.isOfHandlers() && !replies.hadAHand(work.id(), who) && !confirmations.wroteDown(work.id(), who);
    }

    /** The last sample since it was closed. */
    boolean sampleFailed(ProblemCase work) {
        Instant closed = work.problem().closedAt;
        return sql.one(
                        "select s.passed from problem_sample s join problem_step t on t.id = s.id"
                                + " where s.problem_id = ? and t.at >= ? order by t.position desc limit 1",
                        row -> !row.getBoolean("passed"),
                        work.id(),
                        closed)
                .orElse(false);
    }
}
