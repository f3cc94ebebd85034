package org.zoufang.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.hazard.input.HazardStepInput;
import org.zoufang.official.Caller;
import org.zoufang.shared.InputCheck;

/** What is overdue is put under supervision (督办). Its state stays: supervision can never close anything. */
@ApplicationScoped
public class HazardSupervising {

    private final HazardCases cases;
    private final HazardSteps steps;

    HazardSupervising(HazardCases cases, HazardSteps steps) {
        this.cases = cases;
        this.steps = steps;
    }

    @Transactional
    public UUID supervise(Caller caller, HazardStepInput input) {
        HazardCase work = cases.open(caller, input.id(), input.stepId(), "supervise", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.needed(input.text(), "text", Limits.SHORT_TEXT);
        check.refuseAll(HazardPolicy.supervising(work, Overdue.days(work.hazard(), steps.today()) > 0));
        check.settle();
        work.hazard().supervised(steps.now());
        return steps.beside(work, text, false);
    }
}
