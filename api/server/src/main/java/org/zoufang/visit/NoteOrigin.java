package org.zoufang.visit;

import java.util.UUID;
import org.zoufang.official.Caller;
import org.zoufang.official.Official;
import org.zoufang.visit.view.NoteBlockView;
import org.zoufang.visit.view.VisitView;

/** A note from which something is made, and the visit at which it was written. */
public record NoteOrigin(VisitView visit, NoteBlockView note) {

    /** In whose name the note was written, if the caller may act in it; else null. */
    public UUID principal(Caller caller) {
        Official leader = note.onBehalfOf();
        return leader != null && caller.reach().principals().contains(leader.id()) ? leader.id() : null;
    }
}
