package org.zoufang.hazard.page;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.zoufang.official.AccessTable;
import org.zoufang.official.Caller;
import org.zoufang.visit.NoteOffer;
import org.zoufang.visit.view.NoteBlockView;
import org.zoufang.web.Messages;

/** Beside a note: the way to a hazard in its words. */
@ApplicationScoped
@Priority(4)
class HazardOfNote implements NoteOffer {

    private final AccessTable access;

    HazardOfNote(AccessTable access) {
        this.access = access;
    }

    @Override
    public Optional<Way> of(NoteBlockView note, Caller caller) {
        return access.allows("Mutation.hazardReport", caller)
                ? Optional.of(
                        new Way(Messages.text("hazard.ofNote", caller.locale()), "/hazards/new?note=" + note.id()))
                : Optional.empty();
    }
}
