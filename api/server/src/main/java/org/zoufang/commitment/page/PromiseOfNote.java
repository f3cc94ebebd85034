package org.zoufang.commitment.page;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.zoufang.official.AccessTable;
import org.zoufang.official.Caller;
import org.zoufang.visit.NoteOffer;
import org.zoufang.visit.view.NoteBlockView;
import org.zoufang.web.Messages;

/** Beside a note: the way to a promise in its words. */
@ApplicationScoped
@Priority(3)
class PromiseOfNote implements NoteOffer {

    private final AccessTable access;

    PromiseOfNote(AccessTable access) {
        this.access = access;
    }

    @Override
    public Optional<Way> of(NoteBlockView note, Caller caller) {
        return access.allows("Mutation.commitmentMake", caller)
                ? Optional.of(new Way(
                        Messages.text("commitment.promise", caller.locale()), "/commitments/new?note=" + note.id()))
                : Optional.empty();
    }
}
