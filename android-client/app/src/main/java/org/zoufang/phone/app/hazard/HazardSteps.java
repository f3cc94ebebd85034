package org.zoufang.phone.app.hazard;

import java.util.Map;
import org.zoufang.phone.app.R;

/** The person's words for the steps of a hazard's life. */
final class HazardSteps {

    private static final Map<String, Integer> STEPS = Map.ofEntries(
            Map.entry("report", R.string.hazard_step_report),
            Map.entry("warn", R.string.hazard_step_warn),
            Map.entry("remind", R.string.hazard_step_remind),
            Map.entry("refer", R.string.hazard_step_refer),
            Map.entry("grade", R.string.hazard_step_grade),
            Map.entry("order", R.string.hazard_step_order),
            Map.entry("submitPlan", R.string.hazard_step_submitPlan),
            Map.entry("list", R.string.hazard_step_list),
            Map.entry("rectify", R.string.hazard_step_rectify),
            Map.entry("claimFixed", R.string.hazard_step_claimFixed),
            Map.entry("appointRecheck", R.string.hazard_step_appointRecheck),
            Map.entry("recheck", R.string.hazard_step_recheck),
            Map.entry("delist", R.string.hazard_step_delist),
            Map.entry("contest", R.string.hazard_step_contest),
            Map.entry("review", R.string.hazard_step_review),
            Map.entry("transfer", R.string.hazard_step_transfer),
            Map.entry("supervise", R.string.hazard_step_supervise));

    /** What was done. */
    static int done(String command) {
        return STEPS.getOrDefault(String.valueOf(command), R.string.step_other);
    }

    private HazardSteps() {}
}
