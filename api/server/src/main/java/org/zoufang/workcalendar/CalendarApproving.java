package org.zoufang.workcalendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import org.zoufang.contract.ProposalSubject;
import org.zoufang.rulebook.Approved;

/** Says that a calendar was approved, to those who count days by it. */
@ApplicationScoped
class CalendarApproving {

    private final Event<CalendarLaidDown> laidDown;

    CalendarApproving(Event<CalendarLaidDown> laidDown) {
        this.laidDown = laidDown;
    }

    void approved(@Observes Approved approved) {
        if (approved.subject() == ProposalSubject.CALENDAR) {
            laidDown.fire(new CalendarLaidDown(approved.proposalId()));
        }
    }
}
