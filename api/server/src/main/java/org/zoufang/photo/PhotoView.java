package org.zoufang.photo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.zoufang.contract.ClockFlag;
import org.zoufang.contract.MediaTypes;
import org.zoufang.contract.PhotoSource;
import org.zoufang.contract.PhotoState;

/** A photo as it is given out: its record; the bytes have addresses. */
@Type("Photo")
@Description("A photo, voice note or file (影像资料) that a visit lists; mediaType says which")
public record PhotoView(
        @NonNull @Id @Description("UUIDv7, made by the client") UUID id,
        @NonNull @Description("Grows with each change") int version,
        @NonNull @Id @Description("The visit that lists it") UUID visitId,
        @NonNull @Description("SHA-256 of the original bytes") String sha256,
        @NonNull @Description("Bytes of the original") long size,
        @NonNull @Description("Its type: as announced, and as it truly is once stored") String mediaType,
        @Description("Words of the author; none once withdrawn") String caption,
        @Id @Description("The note block it illustrates") UUID noteId,
        @Description("When it was taken, by the device's clock") Instant takenAt,
        @NonNull @Description("What looks wrong about takenAt; empty if nothing does")
                List<@NonNull ClockFlag> clockFlags,
        @NonNull @Description("Taken through the app or picked") PhotoSource source,
        @NonNull @Description("What the server has of it") PhotoState state,
        @Ignore UUID authorId,
        @Description(
                        "Where it can be seen, at most 1600 pixels a side, or downloaded if it is no photo; null until stored, and where it is withheld")
                String url,
        @Description("Where a photo can be seen small, at most 320 pixels a side; null until stored")
                String thumbnailUrl,
        @NonNull @Description("Taken back by its author: hidden, not deleted") boolean withdrawn,
        @Description("Why it was taken back") String withdrawnReason,
        @NonNull
                @Description(
                        "Whether the caller may not have the bytes: a voice note or file beside a sensitive note (敏感) whose text he is not shown")
                boolean withheld) {

    static PhotoView of(Photo photo) {
        return new PhotoView(
                photo.id,
                photo.version,
                photo.visitId,
                photo.sha256,
                photo.size,
                photo.mediaType,
                photo.isWithdrawn() ? null : photo.caption,
                photo.noteId,
                photo.takenAt,
                photo.clockFlags.stream().map(ClockFlag::valueOf).toList(),
                photo.source,
                photo.state,
                photo.authorId,
                address(photo.id, photo.state, photo.isWithdrawn(), "view"),
                thumbnail(photo.id, photo.state, photo.isWithdrawn(), photo.mediaType),
                photo.isWithdrawn(),
                photo.withdrawnReason,
                false);
    }

    /** As it is told to who may not have its bytes. */
    PhotoView withoutAddress() {
        return new PhotoView(
                id,
                version,
                visitId,
                sha256,
                size,
                mediaType,
                caption,
                noteId,
                takenAt,
                clockFlags,
                source,
                state,
                authorId,
                null,
                null,
                withdrawn,
                withdrawnReason,
                true);
    }

    /** Only a picture has a small one. */
    static String thumbnail(UUID id, PhotoState state, boolean withdrawn, String mediaType) {
        return MediaTypes.isImage(mediaType) ? address(id, state, withdrawn, "thumbnail") : null;
    }

    static String address(UUID id, PhotoState state, boolean withdrawn, String what) {
        return state == PhotoState.STORED && !withdrawn ? "/photos/" + id + "/" + what : null;
    }
}
