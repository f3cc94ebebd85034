package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.MediaTypes;
import org.zoufang.official.Caller;
import org.zoufang.photo.PhotoReading;
import org.zoufang.photo.PhotoView;
import org.zoufang.problem.view.ProblemView;
import org.zoufang.shared.Sql;
import org.zoufang.visit.NoteReading;
import org.zoufang.visit.view.NoteBlockView;

/** Reads the note and the photos that a problem came from, as far as the caller may see them in their own rooms. */
@ApplicationScoped
public class EvidenceReading {

    private final Sql sql;
    private final NoteReading notes;
    private final PhotoReading photos;

    EvidenceReading(Sql sql, NoteReading notes, PhotoReading photos) {
        this.sql = sql;
        this.notes = notes;
        this.photos = photos;
    }

    /** The note block it came from. */
    public Optional<NoteBlockView> note(Caller caller, ProblemView problem) {
        return problem.noteId() == null ? Optional.empty() : notes.note(caller, problem.noteId());
    }

    /** The pictures that show it, out of those of its visit: whoever sees the problem is shown them. */
    public List<PhotoView> photos(Caller caller, ProblemView problem) {
        return media(caller, problem).stream()
                .filter(photo -> MediaTypes.isImage(photo.mediaType()))
                .toList();
    }

    /** The pictures, voice notes and files that show it; who may have the bytes of each is the photos' room's to say. */
    public List<PhotoView> media(Caller caller, ProblemView problem) {
        Set<UUID> linked = linked(problem.id());
        if (linked.isEmpty() || problem.visitId() == null) {
            return List.of();
        }
        return photos.ofVisits(caller, List.of(problem.visitId())).getOrDefault(problem.visitId(), List.of()).stream()
                .filter(photo -> linked.contains(photo.id()))
                .toList();
    }

    /** How many photos are linked, whoever may see them. */
    public int photoCount(UUID problemId) {
        return linked(problemId).size();
    }

    private Set<UUID> linked(UUID problemId) {
        return sql
                .list(
                        "select row_id from problem_evidence where problem_id = ? and kind = 'PHOTO'",
                        row -> Sql.id(row, "row_id"),
                        problemId)
                .stream()
                .collect(Collectors.toSet());
    }
}
