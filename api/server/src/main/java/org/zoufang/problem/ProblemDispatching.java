package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.contract.NoticeKind;
import org.zoufang.official.Caller;
import org.zoufang.problem.input.ProblemAcceptInput;
import org.zoufang.problem.input.ProblemRedirectInput;
import org.zoufang.problem.input.ProblemStepInput;
import org.zoufang.shared.InputCheck;

/** The service office's first look at a problem. A step that was taken already, with the same content, is the same success. */
@ApplicationScoped
public class ProblemDispatching {

    private final ProblemCases cases;
    private final ProblemSteps steps;
    private final ProblemTerms terms;
    private final EnterpriseTelling telling;

    ProblemDispatching(ProblemCases cases, ProblemSteps steps, ProblemTerms terms, EnterpriseTelling telling) {
        this.telling = telling;
        this.cases = cases;
        this.steps = steps;
        this.terms = terms;
    }

    /** The office asks whoever raised it for more. */
    @Transactional
    public UUID askMore(Caller caller, ProblemStepInput input) {
        ProblemCase work = cases.open(caller, input.id(), input.stepId(), "askMore", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.needed(input.text(), "text", Limits.SHORT_TEXT);
        check.refuseAll(ProblemPolicy.byOffice(work));
        check.settle();
        steps.told(work, text);
        telling.tell(work, NoticeKind.MORE_ASKED, null);
        return work.id();
    }

    /** Who raised it answers. */
    @Transactional
    public UUID answerMore(Caller caller, ProblemStepInput input) {
        return answerMore(cases.open(caller, input.id(), input.stepId(), "answerMore", input), input);
    }

    /** The enterprise itself answers, which reported it at its counter. */
    @Transactional
    public UUID answerMore(EnterpriseVoice voice, ProblemStepInput input) {
        return answerMore(cases.open(voice, input.id(), input.stepId(), "answerMore", input), input);
    }

    private UUID answerMore(ProblemCase work, ProblemStepInput input) {
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.needed(input.text(), "text", Limits.NOTE_TEXT);
        check.refuseAll(ProblemPolicy.byRaiser(work));
        check.settle();
        return steps.heard(work, text, work.isEnterprise() ? work.voice().contactName() : null);
    }

    /** The office takes it up, and may classify it better. */
    @Transactional
    public UUID accept(Caller caller, ProblemAcceptInput input) {
        ProblemCase work = cases.open(caller, input.id(), input.stepId(), "accept", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.text(input.text(), "text", Limits.SHORT_TEXT);
        String cause = check.text(input.cause(), "cause", Limits.SHORT_TEXT);
        terms.refuseUnknown(input.type(), input.category(), check);
        check.refuseAll(ProblemPolicy.byOffice(work));
        check.settle();
        work.problem().classified(input.type(), input.category(), cause);
        return steps.told(work, text);
    }

    /** Another body is competent: who, and how the enterprise reaches it. */
    @Transactional
    public UUID redirect(Caller caller, ProblemRedirectInput input) {
        ProblemCase work = cases.open(caller, input.id(), input.stepId(), "redirect", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String competent = check.needed(input.competent(), "competent", Limits.NAME);
        String reach = check.needed(input.reach(), "reach", Limits.SHORT_TEXT);
        check.refuseAll(ProblemPolicy.byOffice(work));
        check.settle();
        steps.told(work, competent + "\n" + reach);
        telling.tell(work, NoticeKind.REDIRECTED, null);
        return work.id();
    }
}
