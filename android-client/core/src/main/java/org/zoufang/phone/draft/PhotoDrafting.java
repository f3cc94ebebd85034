package org.zoufang.phone.draft;

import com.google.gson.JsonObject;
import java.io.File;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.contract.MediaTypes;
import org.zoufang.contract.PhotoSource;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.outbox.Command;
import org.zoufang.phone.photo.PhotoPrint;
import org.zoufang.phone.photo.PhotoSafe;
import org.zoufang.phone.photo.QueuedPhoto;

/** Puts photos, voice notes and files on a visit. The file stays as it is: its SHA-256 is what makes it evidence. */
public final class PhotoDrafting {

    private final Pen pen;
    private final PhotoSafe safe;

    public PhotoDrafting(Pen pen, PhotoSafe safe) {
        this.pen = pen;
        this.safe = safe;
    }

    /** What is known of a photo besides its bytes; all but the source may be null. */
    public record About(String mediaType, String caption, UUID noteId, Instant takenAt, PhotoSource source) {}

    /**
     * Attaches the file at {@code original}, closed by this phone's safe; it belongs to the app and is changed by nobody. The same picture twice on
     * one visit is one photo.
     *
     * @throws IOException if the file cannot be read or made durable
     */
    public Drafted attach(UUID visitId, File original, About about) throws IOException {
        PhotoPrint print = safe.print(original);
        return pen.onVisit(visitId, picture -> {
            List<Refusal> refusals = new ArrayList<>(DraftingPolicy.writing(picture, pen.hand()));
            refusals.addAll(DraftingPolicy.optionalText(about.caption(), "caption", Limits.SHORT_TEXT));
            refusals.addAll(typed(about.mediaType()));
            refusals.addAll(sized(print));
            if (!refusals.isEmpty()) {
                return Drafted.refused(refusals);
            }
            for (Map.Entry<UUID, JsonObject> photo : picture.photos().entrySet()) {
                if (print.sha256().equals(Json.text(photo.getValue(), "sha256"))) {
                    return Drafted.kept(photo.getKey());
                }
            }
            return Drafted.kept(queue(picture, original, print, about));
        });
    }

    private UUID queue(VisitPicture picture, File original, PhotoPrint print, About about) {
        UUID id = pen.newId();
        String mediaType = about.mediaType() == null ? "image/jpeg" : about.mediaType();
        JsonObject input = Pen.input(id);
        Json.put(input, "visitId", picture.id());
        Json.put(input, "sha256", print.sha256());
        input.addProperty("size", print.size());
        Json.put(input, "mediaType", mediaType);
        Json.put(input, "caption", about.caption());
        Json.put(input, "noteId", about.noteId());
        Json.put(input, "takenAt", about.takenAt());
        Json.put(input, "source", about.source());
        Set<UUID> waits = new LinkedHashSet<>(NoteDrafting.waitsForVisit(picture));
        if (about.noteId() != null) {
            waits.addAll(picture.pending(group -> group.subject().equals(about.noteId())
                    && group.command().name().equals("noteWrite")));
        }
        pen.add(picture.id(), new Command("photoAttach", input), waits);
        pen.store()
                .photos()
                .put(QueuedPhoto.of(
                        id,
                        pen.who().officialId(),
                        picture.id(),
                        print.sha256(),
                        print.size(),
                        mediaType,
                        original.getPath()));
        return id;
    }

    /** Hides a photo of the caller's own, with the reason; its bytes are still handed in. */
    public Drafted withdraw(UUID visitId, UUID photoId, String reason) {
        return pen.onVisit(visitId, picture -> {
            JsonObject photo = picture.photos().get(photoId);
            List<Refusal> refusals = new ArrayList<>(DraftingPolicy.ofAuthor(picture, pen.hand(), photo));
            refusals.addAll(DraftingPolicy.text(reason, "reason", Limits.SHORT_TEXT));
            if (!refusals.isEmpty()) {
                return Drafted.refused(refusals);
            }
            JsonObject input = Pen.input(photoId);
            Json.put(input, "reason", reason);
            pen.add(visitId, new Command("photoWithdraw", input), picture.pending(group -> group.subject()
                    .equals(photoId)));
            return Drafted.kept(photoId);
        });
    }

    private static List<Refusal> typed(String mediaType) {
        return mediaType == null || MediaTypes.isAnnounceable(mediaType)
                ? List.of()
                : List.of(Refusal.of(RefusalCode.PHOTO_NO_IMAGE, "file"));
    }

    private static List<Refusal> sized(PhotoPrint print) {
        if (print.size() == 0) {
            return List.of(Refusal.of(RefusalCode.PHOTO_NO_IMAGE, "file"));
        }
        return print.size() > Limits.PHOTO_BYTES
                ? List.of(Refusal.of(RefusalCode.PHOTO_TOO_LARGE, "file", Limits.PHOTO_BYTES))
                : List.of();
    }
}
