package org.zoufang.problem.page;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.zoufang.official.AccessTable;
import org.zoufang.official.Caller;
import org.zoufang.visit.NoteOffer;
import org.zoufang.visit.view.NoteBlockView;
import org.zoufang.web.Messages;

/** Beside a note: the way to a problem in its words. */
@ApplicationScoped
@Priority(5)
class ProblemOfNote implements NoteOffer {

    private final AccessTable access;

    ProblemOfNote(AccessTable access) {
        this.access = access;
    }

    @Override
    public Optional<Way> of(NoteBlockView note, Caller caller) {
        return access.allows("Mutation.problemSubmit", caller)
                ? Optional.of(
                        new Way(Messages.text("problem.ofNote", caller.locale()), "/problems/new?note=" + note.id()))
                : Optional.empty();
    }
}
