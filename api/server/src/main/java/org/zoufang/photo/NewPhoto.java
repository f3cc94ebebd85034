package org.zoufang.photo;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.contract.MediaTypes;
import org.zoufang.contract.PhotoSource;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.InputCheck;

/** A photo as asked for, read and tidied. */
record NewPhoto(
        UUID id,
        UUID visitId,
        String sha256,
        long size,
        String mediaType,
        String caption,
        UUID noteId,
        Instant takenAt,
        PhotoSource source) {

    static NewPhoto read(PhotoAttachInput input, InputCheck check) {
        String sha256 = input.sha256();
        if (!Hashes.isSha256(sha256)) {
            check.refuse(RefusalCode.PHOTO_HASH_MALFORMED, "sha256");
            sha256 = "";
        }
        if (input.size() > Limits.PHOTO_BYTES) {
            check.refuse(RefusalCode.PHOTO_TOO_LARGE, "size", Limits.PHOTO_BYTES);
        }
        String mediaType = check.needed(input.mediaType(), "mediaType", Limits.NAME);
        if (input.size() < 1 || (mediaType != null && !MediaTypes.isAnnounceable(mediaType))) {
            check.refuse(RefusalCode.PHOTO_NO_IMAGE, input.size() < 1 ? "size" : "mediaType");
        }
        if (input.source() == null) {
            check.refuse(RefusalCode.REQUIRED, "source");
        }
        return new NewPhoto(
                check.id(input.id(), "id"),
                check.id(input.visitId(), "visitId"),
                sha256.toLowerCase(Locale.ROOT),
                input.size(),
                mediaType,
                check.text(input.caption(), "caption", Limits.SHORT_TEXT),
                check.idIfGiven(input.noteId(), "noteId"),
                check.time(input.takenAt(), "takenAt"),
                input.source());
    }

    Photo by(UUID author, UUID device, Instant now) {
        Photo photo = new Photo();
        photo.id = id;
        photo.visitId = visitId;
        photo.noteId = noteId;
        photo.authorId = author;
        photo.deviceId = device;
        photo.sha256 = sha256;
        photo.size = size;
        photo.mediaType = mediaType;
        photo.caption = caption;
        photo.takenAt = takenAt;
        photo.source = source;
        photo.recordedAt = now;
        photo.beExpected();
        return photo;
    }
}
