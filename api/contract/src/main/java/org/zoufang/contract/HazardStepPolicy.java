package org.zoufang.contract;

import java.util.List;

/** What stands against a step on a hazard: the same on the server and on a phone without signal. */
public final class HazardStepPolicy {

    private HazardStepPolicy() {}

    /** Whether there is an arrow of the command from where the hazard is. */
    public static List<Refusal> arrow(HazardState state, String command) {
        return HazardLifecycle.leads(state, command)
                ? List.of()
                : List.of(Refusal.of(RefusalCode.HAZARD_NOT_IN_STATE, "id", state));
    }

    /** A visitor may remind of what is general or not graded yet; what is major has to be ordered by the regulator. */
    public static List<Refusal> reminding(HazardState state, HazardGrade grade) {
        return grade == HazardGrade.MAJOR && HazardLifecycle.leads(state, "remind")
                ? List.of(Refusal.of(RefusalCode.HAZARD_NEEDS_ORDER, "id"))
                : arrow(state, "remind");
    }
}
