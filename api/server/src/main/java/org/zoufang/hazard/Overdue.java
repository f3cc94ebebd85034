package org.zoufang.hazard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.zoufang.contract.HazardLifecycle;
import org.zoufang.contract.HazardState;

/** By how many days a hazard is overdue: the enterprise's time to rectify it, or the regulator's to re-check it. */
final class Overdue {

    private Overdue() {}

    static int days(Hazard hazard, LocalDate today) {
        return days(hazard.state, hazard.dueOn, hazard.recheckBy, hazard.recheckPassed, today);
    }

    /** A major one that passed its re-check is with nobody's clock any more. */
    static int days(HazardState state, LocalDate dueOn, LocalDate recheckBy, boolean passed, LocalDate today) {
        if (HazardLifecycle.isWithEnterprise(state)) {
            return past(dueOn, today);
        }
        return HazardLifecycle.isWithRegulator(state) && !passed ? past(recheckBy, today) : 0;
    }

    private static int past(LocalDate day, LocalDate today) {
        return day == null || !day.isBefore(today) ? 0 : (int) ChronoUnit.DAYS.between(day, today);
    }
}
