package org.zoufang.phone.app.visit;

import java.util.Optional;
import java.util.UUID;
import org.zoufang.phone.app.R;
import org.zoufang.phone.draft.Drafted;
import org.zoufang.phone.draft.VisitProgress;
import org.zoufang.phone.draft.VisitView;

/** The one thing that comes next in a visit's life: what the large button says and does. Which steps are possible the core decides. */
enum NextStep {
    ARRIVE("arrive", R.string.visit_arrive),
    END("end", R.string.visit_end),
    CLOSE_NOTES("closeNotes", R.string.visit_close_notes),
    SUBMIT("submit", R.string.visit_submit);

    private final String verb;
    private final int words;

    NextStep(String verb, int words) {
        this.verb = verb;
        this.words = words;
    }

    /** The later step first: who may hand a record in has no need to close his notes again. */
    static Optional<NextStep> of(VisitView visit, UUID me) {
        boolean closed = visit.participants().stream()
                .anyMatch(one -> one.official().id().equals(me) && one.notesClosedAt() != null);
        NextStep next = null;
        for (NextStep step : values()) {
            if (visit.possible().contains(step.verb) && !(closed && step == CLOSE_NOTES)) {
                next = step;
            }
        }
        return Optional.ofNullable(next);
    }

    int words() {
        return words;
    }

    Drafted take(VisitProgress progress, UUID visit) {
        return switch (this) {
            case ARRIVE -> progress.arrive(visit);
            case END -> progress.end(visit);
            case CLOSE_NOTES -> progress.closeNotes(visit);
            case SUBMIT -> progress.submit(visit);
        };
    }
}
