package org.zoufang.visit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The visits, with their teams, and the notes that the transaction at hand has begun and not stored yet. */
final class RowsBegun {

    private final Map<UUID, Visit> visits = new LinkedHashMap<>();
    private final List<Participant> people = new ArrayList<>();
    private final List<NoteBlock> notes = new ArrayList<>();

    void add(Visit visit, List<Participant> team) {
        visits.put(visit.id, visit);
        people.addAll(team);
    }

    void add(NoteBlock note) {
        notes.add(note);
    }

    /** Null if the transaction has not begun that visit, or has stored it. */
    Visit visit(UUID id) {
        return visits.get(id);
    }

    List<Visit> visits() {
        return List.copyOf(visits.values());
    }

    List<Participant> people() {
        return List.copyOf(people);
    }

    List<NoteBlock> notes() {
        return List.copyOf(notes);
    }

    void clear() {
        visits.clear();
        people.clear();
        notes.clear();
    }
}
