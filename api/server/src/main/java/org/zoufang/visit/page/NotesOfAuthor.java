package org.zoufang.visit.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.official.Official;
import org.zoufang.visit.view.NoteBlockView;

/** The notes that one person wrote at a visit, in their order. */
public record NotesOfAuthor(Official author, List<NoteBlockView> notes) {

    /** In the order in which the authors come up first. */
    static List<NotesOfAuthor> of(List<NoteBlockView> notes) {
        Map<UUID, NotesOfAuthor> byAuthor = new LinkedHashMap<>();
        for (NoteBlockView note : notes) {
            byAuthor.computeIfAbsent(note.author().id(), any -> new NotesOfAuthor(note.author(), new ArrayList<>()))
                    .notes()
                    .add(note);
        }
        return List.copyOf(byAuthor.values());
    }
}
