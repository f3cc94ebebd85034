package org.zoufang.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.zoufang.contract.HazardState;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.hazard.input.HazardReferInput;
import org.zoufang.hazard.input.HazardStepInput;
import org.zoufang.official.Caller;
import org.zoufang.official.Departments;
import org.zoufang.shared.InputCheck;

/** What a service visitor may do about a hazard: remind the enterprise of it, and refer it to who is competent. */
@ApplicationScoped
public class HazardReferring {

    private final HazardCases cases;
    private final HazardSteps steps;
    private final Departments departments;

    HazardReferring(HazardCases cases, HazardSteps steps, Departments departments) {
        this.cases = cases;
        this.steps = steps;
        this.departments = departments;
    }

    /** The enterprise was reminded. Before it is graded that stands beside its state. */
    @Transactional
    public UUID remind(Caller caller, HazardStepInput input) {
        HazardCase work = cases.open(caller, input.id(), input.stepId(), "remind", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.needed(input.text(), "text", Limits.SHORT_TEXT);
        check.refuseAll(HazardPolicy.reminding(work));
        check.settle();
        return work.hazard().state == HazardState.GRADED
                ? steps.told(work, HazardState.REMINDED, text)
                : steps.beside(work, text, true);
    }

    /** Another body is competent. */
    @Transactional
    public UUID refer(Caller caller, HazardReferInput input) {
        HazardCase work = cases.open(caller, input.id(), input.stepId(), "refer", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        UUID regulator = check.id(input.regulatorId(), "regulatorId");
        String text = check.text(input.text(), "text", Limits.SHORT_TEXT);
        if (regulator != null && !departments.mayHandle(regulator)) {
            check.refuse(RefusalCode.NOT_A_REGULATOR, "regulatorId", regulator.toString());
        }
        check.refuseAll(HazardPolicy.bySeer(work));
        check.settle();
        work.hazard().referred(regulator);
        return steps.beside(work, text, false);
    }
}
