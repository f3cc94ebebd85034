package org.zoufang.hazard.page;

import jakarta.enterprise.context.ApplicationScoped;
import org.zoufang.hazard.HazardReferring;
import org.zoufang.hazard.HazardReporting;
import org.zoufang.hazard.HazardSupervising;
import org.zoufang.hazard.input.HazardReferInput;
import org.zoufang.hazard.input.HazardWarnInput;
import org.zoufang.official.AccessTable;
import org.zoufang.official.Caller;
import org.zoufang.web.Form;

/** Takes the step that a form asks for, through the same door as the API: its row of the access table first. */
@ApplicationScoped
class HazardActing {

    private final AccessTable access;
    private final HazardReporting reporting;
    private final HazardReferring referring;
    private final HazardSupervising supervising;
    private final RegulatorActs regulator;

    HazardActing(
            AccessTable access,
            HazardReporting reporting,
            HazardReferring referring,
            HazardSupervising supervising,
            RegulatorActs regulator) {
        this.access = access;
        this.reporting = reporting;
        this.referring = referring;
        this.supervising = supervising;
        this.regulator = regulator;
    }

    /** @throws org.zoufang.shared.Refused with what stands against it */
    void take(HazardAct act, Caller caller, String id, Form form) {
        String verb = act.command();
        access.require(caller, "Mutation.hazard" + Character.toUpperCase(verb.charAt(0)) + verb.substring(1));
        HazardAnswer typed = HazardAnswer.read(id, form, act);
        switch (act) {
            case WARN ->
                reporting.warn(caller, new HazardWarnInput(id, typed.step(), typed.told(), typed.text("text")));
            case REMIND -> referring.remind(caller, typed.saying());
            case REFER ->
                referring.refer(
                        caller, new HazardReferInput(id, typed.step(), typed.text("regulatorId"), typed.text("text")));
            case SUPERVISE -> supervising.supervise(caller, typed.saying());
            default -> regulator.take(act, caller, typed);
        }
    }
}
