package org.zoufang.phone.draft;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.ClockFlag;
import org.zoufang.contract.PhotoSource;
import org.zoufang.contract.PhotoState;
import org.zoufang.phone.pack.OfficialLine;
import org.zoufang.phone.photo.QueuedPhoto;

/**
 * A photo as the screen shows it.
 *
 * @param clockFlags what looks wrong about when it was taken; those this version knows
 * @param state what the server has of it
 * @param standing how its record stands; its bytes are another matter
 * @param upload how its bytes stand if they are on this phone, else null
 * @param trouble the server's words if somebody has to do something, else null
 */
public record PhotoView(
        UUID id,
        String sha256,
        long size,
        String mediaType,
        String caption,
        UUID noteId,
        Instant takenAt,
        List<ClockFlag> clockFlags,
        PhotoSource source,
        PhotoState state,
        OfficialLine author,
        boolean mine,
        boolean withdrawn,
        Standing standing,
        QueuedPhoto upload,
        String trouble) {

    /** Whether the server has its bytes, by what it said itself or by what it told this phone at the upload. */
    public boolean isStored() {
        return state == PhotoState.STORED
                || upload != null && upload.state() == org.zoufang.phone.photo.UploadState.STORED;
    }
}
