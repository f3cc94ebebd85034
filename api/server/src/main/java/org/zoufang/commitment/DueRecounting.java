package org.zoufang.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.zoufang.contract.NoticeKind;
import org.zoufang.contract.WorkingDays;
import org.zoufang.shared.Ids;
import org.zoufang.workcalendar.CalendarReading;

/**
 * Counts the provisional day of a promise anew: the working days that were promised, from the day of the promise. Nobody did
 * it: the step bears no name. The enterprise sees it, and is told where the day is another one.
 */
@ApplicationScoped
class DueRecounting {

    private final Commitments commitments;
    private final CommitmentSteps steps;
    private final PromiseTelling telling;
    private final CalendarReading calendar;

    DueRecounting(Commitments commitments, CommitmentSteps steps, PromiseTelling telling, CalendarReading calendar) {
        this.commitments = commitments;
        this.steps = steps;
        this.telling = telling;
        this.calendar = calendar;
    }

    /** Does nothing if the day is final, or stays provisional. */
    @Transactional
    void recount(UUID id) {
        Commitment promise = commitments.held(id).orElseThrow();
        WorkingDays days = calendar.workingDays();
        int year = promise.dueOn.getYear();
        if (!promise.dueProvisional || !days.knows(year)) {
            return;
        }
        int promised = days.without(year).passed(steps.dayOf(promise.madeAt), promise.dueOn);
        WorkingDays.Due due = days.due(steps.dayOf(promise.madeAt), promised);
        if (due.provisional()) {
            return;
        }
        boolean moved = !due.day().equals(promise.dueOn);
        promise.recounted(due);
        CommitmentCase work = new CommitmentCase(promise, null, null, null, "recountDue", Ids.next(), null, false);
        steps.recounted(work, due.day());
        if (moved) {
            telling.tell(work, NoticeKind.COMMITMENT_RECOUNTED, null, promise.recordedBy);
        }
    }
}
