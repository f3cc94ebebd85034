package org.zoufang.phone.photo;

import java.time.Instant;
import java.util.UUID;

/**
 * A photo of this phone on its way to the server.
 *
 * @param id the photo's id in its record
 * @param sha256 of the original bytes, 64 hexadecimal digits, taken before any change
 * @param path where the original lies on this phone
 * @param offset bytes that the server is known to have
 * @param uploadUrl where the upload goes on, or null before it was created
 * @param code why the server refused it, or null
 */
public record QueuedPhoto(
        UUID id,
        UUID owner,
        UUID visitId,
        String sha256,
        long size,
        String mediaType,
        String path,
        UploadState state,
        long offset,
        String uploadUrl,
        int attempts,
        Instant notBefore,
        String code,
        String message) {

    public static QueuedPhoto of(
            UUID id, UUID owner, UUID visitId, String sha256, long size, String mediaType, String path) {
        return new QueuedPhoto(
                id, owner, visitId, sha256, size, mediaType, path, UploadState.QUEUED, 0, null, 0, null, null, null);
    }

    /** The server has {@code bytes} of it at {@code url}. */
    public QueuedPhoto at(String url, long bytes) {
        return new QueuedPhoto(
                id,
                owner,
                visitId,
                sha256,
                size,
                mediaType,
                path,
                UploadState.UPLOADING,
                bytes,
                url,
                0,
                null,
                null,
                null);
    }

    public QueuedPhoto stored() {
        return new QueuedPhoto(
                id,
                owner,
                visitId,
                sha256,
                size,
                mediaType,
                path,
                UploadState.STORED,
                size,
                null,
                attempts,
                null,
                null,
                null);
    }

    /** To be tried again, not before {@code when}. */
    public QueuedPhoto later(Instant when) {
        return new QueuedPhoto(
                id,
                owner,
                visitId,
                sha256,
                size,
                mediaType,
                path,
                state,
                offset,
                uploadUrl,
                attempts + 1,
                when,
                code,
                message);
    }

    /** To be tried at the next round. */
    public QueuedPhoto hurried() {
        return new QueuedPhoto(
                id, owner, visitId, sha256, size, mediaType, path, state, offset, uploadUrl, attempts, null, code,
                message);
    }

    /** From the first byte again. */
    public QueuedPhoto restarted() {
        return of(id, owner, visitId, sha256, size, mediaType, path);
    }

    public QueuedPhoto refused(String why, String words) {
        return new QueuedPhoto(
                id,
                owner,
                visitId,
                sha256,
                size,
                mediaType,
                path,
                UploadState.QUARANTINED,
                offset,
                null,
                attempts,
                null,
                why,
                words);
    }

    /** Refused, and put out of the way by the person. */
    public QueuedPhoto setAside() {
        return in(UploadState.SET_ASIDE, path);
    }

    /** The same, its file being another now. */
    public QueuedPhoto at(String newPath) {
        return in(state, newPath);
    }

    private QueuedPhoto in(UploadState newState, String newPath) {
        return new QueuedPhoto(
                id, owner, visitId, sha256, size, mediaType, newPath, newState, offset, uploadUrl, attempts, notBefore,
                code, message);
    }
}
