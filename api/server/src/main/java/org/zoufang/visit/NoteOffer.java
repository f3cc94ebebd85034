package org.zoufang.visit;

import java.util.Optional;
import org.zoufang.official.Caller;
import org.zoufang.visit.view.NoteBlockView;

/** What another room makes of a note, offered beside it on the page of its visit. Give it as a bean. */
public interface NoteOffer {

    /**
     * A way from the note to the form.
     *
     * @param label what it becomes, in the reader's language
     */
    record Way(String label, String path) {}

    /** Empty if this is not for the caller. The note is one whose words he reads. */
    Optional<Way> of(NoteBlockView note, Caller caller);
}
