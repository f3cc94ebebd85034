package org.zoufang.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.official.Caller;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;

/** Finds the note from which somebody makes something. */
@ApplicationScoped
public class NoteOrigins {

    private final NoteReading notes;
    private final VisitReading visits;

    NoteOrigins(NoteReading notes, VisitReading visits) {
        this.notes = notes;
        this.visits = visits;
    }

    /**
     * The note that an address or a form names.
     *
     * @throws NotFound if it names none, or none whose words he reads
     */
    public NoteOrigin named(Caller caller, String note) {
        UUID asked = Ids.parseIfGiven(note, "note");
        if (asked == null) {
            throw new NotFound("note");
        }
        return of(caller, asked).orElseThrow(() -> new NotFound("note"));
    }

    /** Empty as for a note that is not there, if he does not read its words: foreign, withdrawn or withheld. */
    public Optional<NoteOrigin> of(Caller caller, UUID note) {
        return notes.note(caller, note)
                .filter(one -> !one.withdrawn() && !one.withheld())
                .flatMap(one -> visits.visit(caller, one.visitId()).map(visit -> new NoteOrigin(visit, one)));
    }
}
