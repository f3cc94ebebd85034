package org.zoufang.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.contract.MediaTypes;
import org.zoufang.contract.PhotoState;
import org.zoufang.contract.evidence.EvidenceKind;
import org.zoufang.official.Caller;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.photo.PhotoBytes;
import org.zoufang.photo.PhotoReading;
import org.zoufang.photo.PhotoView;
import org.zoufang.photo.RenditionSize;
import org.zoufang.photo.StoredPhoto;
import org.zoufang.problem.EvidenceReading;
import org.zoufang.problem.ProblemPhoto;
import org.zoufang.problem.ProblemReading;
import org.zoufang.problem.view.ProblemView;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;
import org.zoufang.visit.view.NoteBlockView;

/** The photos and the note that a problem came from: originals for who may have them, else their hash and a picture. */
@ApplicationScoped
class VisitEvidence {

    private static final String NOT_HIS = "原件仅向拍摄人、走访牵头人、服务企业办公室和审计提供 the original is for its author, the"
            + " visit's lead, the service office and auditors";

    private static final String NOT_SHOWN = "录音和文件仅向能打开该走访、能看到所附笔记的人提供 voice notes and files are for who may"
            + " open the visit and the note beside them";

    private final ProblemReading problems;
    private final EvidenceReading evidence;
    private final PhotoReading photos;
    private final PhotoBytes bytes;
    private final OfficialReading officials;

    VisitEvidence(
            ProblemReading problems,
            EvidenceReading evidence,
            PhotoReading photos,
            PhotoBytes bytes,
            OfficialReading officials) {
        this.problems = problems;
        this.evidence = evidence;
        this.photos = photos;
        this.bytes = bytes;
        this.officials = officials;
    }

    /** @param leftOut what of it is left out is added here */
    List<ChainPart> of(Caller caller, UUID problemId, List<String> leftOut) {
        ProblemView problem = problems.problem(caller, problemId).orElseThrow(() -> new NotFound("problem"));
        List<ChainPart> parts = new ArrayList<>();
        List<PhotoView> linked = evidence.media(caller, problem).stream()
                .filter(photo -> photo.state() == PhotoState.STORED && !photo.withdrawn())
                .toList();
        Map<UUID, Official> people = officials.byIds(
                linked.stream().map(PhotoView::authorId).distinct().toList());
        for (PhotoView photo : linked) {
            parts.addAll(photo(caller, photo, people.get(photo.authorId()).name()));
        }
        int missing = evidence.photoCount(problemId) - linked.size();
        if (missing > 0) {
            leftOut.add("撤回或未上传的影像资料 " + missing + " 件 photos, voice notes and files that were withdrawn or did not"
                    + " come: " + missing);
        }
        if (problem.noteId() != null) {
            evidence.note(caller, problem)
                    .filter(note -> !note.withdrawn() && !note.withheld())
                    .ifPresentOrElse(
                            note -> parts.add(note(note)),
                            () -> leftOut.add("走访笔记（已撤回或敏感）the note: withdrawn or sensitive"));
        }
        return parts;
    }

    private List<ChainPart> photo(Caller caller, PhotoView photo, String author) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("caption", photo.caption());
        facts.put("photoSource", photo.source());
        facts.put("clockFlags", photo.clockFlags().isEmpty() ? null : photo.clockFlags());
        if (!MediaTypes.isImage(photo.mediaType())) {
            return List.of(recorded(caller, photo, author, facts));
        }
        StoredPhoto shown;
        try {
            shown = photos.original(caller, photo.id());
            return List.of(ChainPart.file(EvidenceKind.PHOTO, "photo", photo.takenAt(), author, shown, facts));
        } catch (NotFound notHis) {
            shown = photos.shown(caller, photo.id());
        }
        ChainPart hash = ChainPart.file(EvidenceKind.PHOTO, "photo", photo.takenAt(), author, shown, facts)
                .withheld(NOT_HIS);
        try {
            byte[] picture = bytes.rendition(shown, RenditionSize.VIEW);
            return List.of(hash, ChainPart.bytes(EvidenceKind.PICTURE, "picture", "image/jpeg", picture));
        } catch (Refused noRendition) {
            return List.of(hash);
        }
    }

    /** A voice note or a file: whole for who may open it in its visit, else by its hash alone. */
    private ChainPart recorded(Caller caller, PhotoView photo, String author, Map<String, Object> facts) {
        String label = photo.mediaType().startsWith("audio/") ? "voice" : "file";
        try {
            StoredPhoto shown = photos.shown(caller, photo.id());
            return ChainPart.file(EvidenceKind.FILE, label, photo.takenAt(), author, shown, facts);
        } catch (NotFound notHis) {
            StoredPhoto hashed = new StoredPhoto(photo.id(), photo.sha256(), photo.size(), photo.mediaType());
            return ChainPart.file(EvidenceKind.FILE, label, photo.takenAt(), author, hashed, facts)
                    .withheld(NOT_SHOWN);
        }
    }

    private static ChainPart note(NoteBlockView note) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("id", note.id());
        facts.put("version", note.version());
        facts.put("noteKind", note.kind());
        facts.put("text", note.text());
        facts.put("official", note.author().name());
        facts.put(
                "onBehalfOf",
                note.onBehalfOf() == null ? null : note.onBehalfOf().name());
        facts.put("writtenAt", note.writtenAt());
        facts.put("recordedAt", note.recordedAt());
        return ChainPart.document(
                EvidenceKind.NOTE, "note", note.recordedAt(), note.author().name(), facts);
    }

    /** What is told of a photo that came with the enterprise's own report. */
    static Map<String, Object> photo(ProblemPhoto photo) {
        return Map.of("givenAt", photo.givenAt());
    }
}
