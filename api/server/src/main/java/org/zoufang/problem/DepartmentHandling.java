package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.problem.input.ProblemHoldCaseMeetingInput;
import org.zoufang.problem.input.ProblemStepInput;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Refused;

/** What a department does with a problem before it replies. */
@ApplicationScoped
public class DepartmentHandling {

    private final ProblemCases cases;
    private final ProblemSteps steps;
    private final StepFiles files;
    private final CaseMeetings meetings;

    DepartmentHandling(ProblemCases cases, ProblemSteps steps, StepFiles files, CaseMeetings meetings) {
        this.meetings = meetings;
        this.files = files;
        this.cases = cases;
        this.steps = steps;
    }

    /** The lead department has it in hand. */
    @Transactional
    public UUID signFor(Caller caller, ProblemStepInput input) {
        ProblemCase work = cases.open(caller, input.id(), input.stepId(), "signFor", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.text(input.text(), "text", Limits.SHORT_TEXT);
        check.refuseAll(ProblemPolicy.byLead(work));
        check.settle();
        work.lead().orElseThrow().signed(caller.officialId(), steps.now());
        return steps.told(work, text);
    }

    /** A case meeting was held (一事一议); its decision stands on the timeline. */
    @Transactional
    public UUID holdCaseMeeting(Caller caller, ProblemHoldCaseMeetingInput input) {
        ProblemCase work = cases.open(caller, input.id(), input.stepId(), "holdCaseMeeting", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        check.day(input.heldOn(), "heldOn");
        if (input.heldOn().isAfter(steps.today())) {
            check.refuse(RefusalCode.TIME_IN_FUTURE, "heldOn");
        }
        String who = check.needed(input.participants(), "participants", Limits.SHORT_TEXT);
        String text = check.needed(input.text(), "text", Limits.NOTE_TEXT);
        List<StepFiles.Ready> along = files.read(caller, input.files(), check);
        check.refuseAll(ProblemPolicy.byOffice(work));
        check.settle();
        steps.inside(work, input.heldOn() + " " + who + "\n" + text);
        meetings.record(work, input.heldOn(), who, text);
        files.attach(work, along);
        return work.id();
    }

    /** How far it is: the enterprise reads it, and no clock stops. */
    @Transactional
    public UUID replyInterim(Caller caller, ProblemStepInput input) {
        ProblemCase work = cases.open(caller, input.id(), input.stepId(), "replyInterim", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.needed(input.text(), "text", Limits.SHORT_TEXT);
        if (!work.isOfLead()) {
            check.refuse(RefusalCode.ONLY_LEAD_DEPARTMENT, "id");
        }
        if (work.lead().isEmpty()) {
            check.refuse(RefusalCode.PROBLEM_NOT_IN_STATE, "id", work.problem().state);
        }
        List<StepFiles.Ready> along = files.read(caller, input.files(), check);
        check.settle();
        steps.beside(work, text, true);
        files.attach(work, along);
        return work.id();
    }

    /** A co-handler tells the lead its part, and its own clock stops. */
    @Transactional
    public UUID replyPart(Caller caller, ProblemStepInput input) {
        ProblemCase work = cases.open(caller, input.id(), input.stepId(), "replyPart", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.needed(input.text(), "text", Limits.NOTE_TEXT);
        check.settle();
        Assignment part = part(work);
        part.ended(Assignment.End.REPLIED, steps.now());
        return steps.beside(work, text, false);
    }

    private static Assignment part(ProblemCase work) {
        return work.coHandlers().stream()
                .filter(one -> work.posts().handlesAt(one.organisationId))
                .findFirst()
                .orElseThrow(() -> Refused.because(RefusalCode.ONLY_HANDLING_DEPARTMENT, "id"));
    }
}
