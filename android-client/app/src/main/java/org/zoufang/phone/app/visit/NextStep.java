package org.zoufang.phone.app.visit;

import android.content.Context;
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
    CLOSE_NOTES_FOR("closeNotes", R.string.visit_close_notes_for),
    SUBMIT("submit", R.string.visit_submit);

    private final String verb;
    private final int words;

    NextStep(String verb, int words) {
        this.verb = verb;
        this.words = words;
    }

    /** The later step first: who may hand a record in has no need to close his notes again. */
    static Optional<NextStep> of(VisitView visit, UUID me) {
        UUID principal = visit.principal() == null ? null : visit.principal().id();
        NextStep next = null;
        for (NextStep step : values()) {
            boolean open =
                    switch (step) {
                        case CLOSE_NOTES -> isOpen(visit, me);
                        // His own first: both are asked one after the other.
                        case CLOSE_NOTES_FOR -> isOpen(visit, principal) && !isOpen(visit, me);
                        default -> true;
                    };
            if (visit.possible().contains(step.verb) && open) {
                next = step;
            }
        }
        return Optional.ofNullable(next);
    }

    private static boolean isOpen(VisitView visit, UUID official) {
        return visit.participants().stream()
                .anyMatch(one -> one.official().id().equals(official) && one.notesClosedAt() == null);
    }

    String words(Context context, VisitView visit) {
        return visit.principal() == null
                ? context.getString(words)
                : context.getString(words, visit.principal().name());
    }

    Drafted take(VisitProgress progress, VisitView shown) {
        UUID visit = shown.id();
        return switch (this) {
            case ARRIVE -> progress.arrive(visit);
            case END -> progress.end(visit);
            case CLOSE_NOTES -> progress.closeNotes(visit);
            case CLOSE_NOTES_FOR -> progress.closeNotes(visit, shown.principal().id());
            case SUBMIT -> progress.submit(visit);
        };
    }
}
