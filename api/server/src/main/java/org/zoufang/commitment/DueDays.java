package org.zoufang.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.zoufang.contract.CommitmentStepPolicy;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.WorkingDays;
import org.zoufang.shared.InputCheck;
import org.zoufang.workcalendar.CalendarReading;

/** By which day something is promised: a day that was said, or so many Chinese working days. */
@ApplicationScoped
class DueDays {

    private final CalendarReading calendar;

    DueDays(CalendarReading calendar) {
        this.calendar = calendar;
    }

    /** One of the two has to be said; with neither there is nothing to keep. */
    WorkingDays.Due read(LocalDate day, Integer within, LocalDate made, InputCheck check) {
        check.day(day, "dueOn");
        if ((day == null) == (within == null)) {
            check.refuse(RefusalCode.DUE_ONE_WAY, "dueOn");
            return null;
        }
        if (within != null && (within < 0 || within > WorkingDays.MOST)) {
            check.refuse(RefusalCode.TIME_OUT_OF_RANGE, "dueInWorkingDays");
            return null;
        }
        check.refuseAll(CommitmentStepPolicy.due(day, made));
        return within == null ? said(day) : calendar.workingDays().due(made, within);
    }

    /** A day that a person said is as he said it. */
    static WorkingDays.Due said(LocalDate day) {
        return new WorkingDays.Due(day, false);
    }
}
