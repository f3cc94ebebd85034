package org.zoufang.photo;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.MediaTypes;
import org.zoufang.contract.PhotoState;
import org.zoufang.official.Caller;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Sql;
import org.zoufang.visit.NoteReading;
import org.zoufang.visit.view.NoteBlockView;

/** What may be seen of photos, and by whom. */
@ApplicationScoped
public class PhotoReading {

    private final Photos photos;
    private final PhotoBlobs blobs;
    private final PhotoRights rights;
    private final Sql sql;
    private final NoteReading notes;
    private final List<PhotoAudience> audiences;

    PhotoReading(
            Photos photos,
            PhotoBlobs blobs,
            PhotoRights rights,
            Sql sql,
            NoteReading notes,
            @All List<PhotoAudience> audiences) {
        this.audiences = audiences;
        this.notes = notes;
        this.photos = photos;
        this.blobs = blobs;
        this.rights = rights;
        this.sql = sql;
    }

    /** The photos of visits that the caller was already allowed to see, in the order in which they were listed. */
    public Map<UUID, List<PhotoView>> ofVisits(Caller caller, Collection<UUID> visitIds) {
        return toldTo(caller, sql.list(PhotoRows.OF_VISITS, PhotoRows::read, visitIds)).stream()
                .collect(Collectors.groupingBy(PhotoView::visitId));
    }

    /** The same photos; a voice note or file beside a note whose text the caller is not shown comes without its address. */
    public List<PhotoView> toldTo(Caller caller, List<PhotoView> photos) {
        Set<UUID> visits = photos.stream()
                .filter(photo -> photo.noteId() != null && !MediaTypes.isImage(photo.mediaType()))
                .filter(photo -> !photo.authorId().equals(caller.officialId()))
                .map(PhotoView::visitId)
                .collect(Collectors.toSet());
        if (visits.isEmpty()) {
            return photos;
        }
        Set<UUID> open = notes.notes(caller, visits).values().stream()
                .flatMap(List::stream)
                .filter(note -> !note.withheld())
                .map(NoteBlockView::id)
                .collect(Collectors.toSet());
        return photos.stream()
                .map(photo -> isWithheld(caller, photo, open) ? photo.withoutAddress() : photo)
                .toList();
    }

    private static boolean isWithheld(Caller caller, PhotoView photo, Set<UUID> open) {
        return photo.noteId() != null
                && !MediaTypes.isImage(photo.mediaType())
                && !photo.authorId().equals(caller.officialId())
                && !open.contains(photo.noteId());
    }

    /** The pictures beside a note whose words the caller was already allowed to read, in the order in which they were listed. */
    public List<UUID> picturesBeside(UUID noteId) {
        return sql.list(
                "select id from photo where note_id = ? and withdrawn_at is null and media_type like 'image/%'"
                        + " order by recorded_at, id",
                row -> Sql.id(row, "id"), noteId);
    }

    /** On which visit each of these photos is listed; unknown ids are left out. */
    public Map<UUID, UUID> visitsOf(Collection<UUID> ids) {
        return sql
                .list(
                        "select id, visit_id from photo where id = any(?::uuid[])",
                        row -> Map.entry(Sql.id(row, "id"), Sql.id(row, "visit_id")),
                        ids)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * The bytes behind a photo of a visit that the caller may see, or a picture that another room shows him. A voice note or file beside a sensitive note is for
     * those alone who are shown the note's text.
     *
     * @throws NotFound if there are none, or not for him
     */
    @Transactional
    public StoredPhoto shown(Caller caller, UUID photoId) {
        Photo photo = stored(photoId);
        boolean ofVisit = rights.maySee(caller, photo.visitId)
                && !toldTo(caller, List.of(PhotoView.of(photo))).get(0).withheld();
        if (!ofVisit && !isShownElsewhere(caller, photo)) {
            throw new NotFound("photo");
        }
        return bytes(photo);
    }

    private boolean isShownElsewhere(Caller caller, Photo photo) {
        return MediaTypes.isImage(photo.mediaType) && audiences.stream().anyMatch(one -> one.isShown(caller, photo.id));
    }

    /**
     * The original bytes, with what the camera wrote into them.
     *
     * @throws NotFound if there are none, or not for him
     */
    @Transactional
    public StoredPhoto original(Caller caller, UUID photoId) {
        Photo photo = stored(photoId);
        VisitStanding visit = standing(caller, photo);
        if (!rights.maySee(caller, photo.visitId) || !rights.mayHaveOriginal(caller, photo.authorId, visit)) {
            throw new NotFound("photo");
        }
        return bytes(photo);
    }

    private Photo stored(UUID photoId) {
        return photos.findByIdOptional(photoId)
                .filter(photo -> photo.state == PhotoState.STORED && !photo.isWithdrawn())
                .orElseThrow(() -> new NotFound("photo"));
    }

    private VisitStanding standing(Caller caller, Photo photo) {
        return rights.standing(photo.visitId, caller.officialId()).orElseThrow(() -> new NotFound("photo"));
    }

    private StoredPhoto bytes(Photo photo) {
        PhotoBlob blob = blobs.findById(photo.sha256);
        return new StoredPhoto(photo.id, blob.sha256, blob.size, blob.mediaType);
    }
}
