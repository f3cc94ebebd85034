package org.zoufang.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.HazardState;
import org.zoufang.contract.Limits;
import org.zoufang.contract.PhotoPhase;
import org.zoufang.contract.RefusalCode;
import org.zoufang.hazard.input.HazardAppointRecheckInput;
import org.zoufang.hazard.input.HazardRecheckInput;
import org.zoufang.official.Caller;
import org.zoufang.shared.InputCheck;

/** The regulator looks on the spot whether a hazard is gone. */
@ApplicationScoped
public class HazardRechecking {

    private final HazardCases cases;
    private final HazardSteps steps;
    private final HazardPictures pictures;

    HazardRechecking(HazardCases cases, HazardSteps steps, HazardPictures pictures) {
        this.cases = cases;
        this.steps = steps;
        this.pictures = pictures;
    }

    /** The day of the re-check; not beyond the time for it, unless that has passed already: then today. */
    @Transactional
    public UUID appoint(Caller caller, HazardAppointRecheckInput input) {
        HazardCase work = cases.open(caller, input.id(), input.stepId(), "appointRecheck", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.text(input.text(), "text", Limits.SHORT_TEXT);
        check.refuseAll(HazardPolicy.byRegulator(work));
        check.settle();
        LocalDate last = work.hazard().recheckBy.isBefore(steps.today()) ? steps.today() : work.hazard().recheckBy;
        if (input.day().isBefore(steps.today())) {
            check.refuse(RefusalCode.DAY_NOT_LATER, "day");
        } else if (input.day().isAfter(last)) {
            check.refuse(RefusalCode.DAY_BEYOND, "day", last.toString());
        }
        check.settle();
        work.hazard().recheckOn(input.day());
        return steps.told(work, HazardState.RECHECK, text);
    }

    /** Gone or not. What is general is closed by it; what is major waits to be taken off the list. */
    @Transactional
    public UUID recheck(Caller caller, HazardRecheckInput input) {
        HazardCase work = cases.open(caller, input.id(), input.stepId(), "recheck", input);
        if (work.repeated()) {
            return work.id();
        }
        InputCheck check = new InputCheck();
        String text = check.needed(input.text(), "text", Limits.SHORT_TEXT);
        List<UUID> photos = pictures.ofEnterprise(caller, input.photoIds(), work.hazard().enterpriseId, check);
        refuseNoNewDay(input, check);
        check.refuseAll(HazardPolicy.rechecking(work));
        check.settle();
        Hazard hazard = work.hazard();
        if (input.passed()) {
            hazard.passed();
        } else {
            hazard.failed(input.newDueOn());
        }
        steps.told(work, to(input.passed(), hazard), text);
        pictures.photos(work.id(), photos, PhotoPhase.AFTER, work.stepId());
        return work.id();
    }

    private void refuseNoNewDay(HazardRecheckInput input, InputCheck check) {
        if (input.passed()) {
            return;
        }
        check.day(input.newDueOn(), "newDueOn");
        if (input.newDueOn() == null) {
            check.refuse(RefusalCode.REQUIRED, "newDueOn");
        } else if (input.newDueOn().isBefore(steps.today())) {
            check.refuse(RefusalCode.DAY_NOT_LATER, "newDueOn");
        }
    }

    private static HazardState to(boolean passed, Hazard hazard) {
        if (!passed) {
            return HazardState.RECTIFYING;
        }
        return hazard.isMajor() ? HazardState.RECHECK : HazardState.CLOSED;
    }
}
