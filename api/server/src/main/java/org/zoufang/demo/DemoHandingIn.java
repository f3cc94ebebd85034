package org.zoufang.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalTime;
import org.zoufang.visit.NotesClosing;
import org.zoufang.visit.VisitProceeding;
import org.zoufang.visit.input.VisitAcceptInput;
import org.zoufang.visit.input.VisitCloseNotesInput;
import org.zoufang.visit.input.VisitSubmitInput;

/** After a visit: the one closes her notes in the evening, the other too, or everybody still waits for him. */
@ApplicationScoped
class DemoHandingIn {

    private final NotesClosing closing;
    private final VisitProceeding proceeding;

    DemoHandingIn(NotesClosing closing, VisitProceeding proceeding) {
        this.closing = closing;
        this.proceeding = proceeding;
    }

    void tell(DemoDiary diary, DemoCast cast, DemoVisit.Plan plan, String visit) {
        Instant evening = diary.at(plan.daysAgo(), LocalTime.of(19, 0));
        diary.note(evening, () -> close(cast, plan.member(), visit));
        if (plan.accepted()) {
            diary.note(evening, () -> close(cast, plan.lead(), visit));
            diary.note(evening, () -> proceeding.submit(cast.caller(plan.lead()), new VisitSubmitInput(visit)));
            Instant later = diary.at(Math.max(0, plan.daysAgo() - 2), LocalTime.of(20, 0));
            diary.note(later, () -> proceeding.accept(cast.caller("office2"), new VisitAcceptInput(visit)));
        }
    }

    private void close(DemoCast cast, String who, String visit) {
        closing.close(cast.caller(who), new VisitCloseNotesInput(visit, null));
    }
}
