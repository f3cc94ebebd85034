package org.zoufang.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.shared.Deed;
import org.zoufang.shared.Ids;
import org.zoufang.shared.NotFound;
import org.zoufang.shared.Refused;
import org.zoufang.shared.ZoufangConfig;

/** The rows of uploads, of bytes that are kept, and of the photos that waited for them. */
@ApplicationScoped
class PhotoKeeping {

    private final UploadRows rows;
    private final PhotoUploads uploads;
    private final PhotoBlobs blobs;
    private final Photos photos;
    private final PhotoRights rights;
    private final ZoufangConfig config;
    private final Event<Deed> deeds;
    private final Clock clock;

    PhotoKeeping(
            UploadRows rows,
            PhotoUploads uploads,
            PhotoBlobs blobs,
            Photos photos,
            PhotoRights rights,
            ZoufangConfig config,
            Event<Deed> deeds,
            Clock clock) {
        this.rows = rows;
        this.uploads = uploads;
        this.blobs = blobs;
        this.photos = photos;
        this.rights = rights;
        this.config = config;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Whether it lasts is not waited for: of an announcement that a power cut takes nothing is lost but bytes on their way. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    PhotoUpload announce(Caller caller, String sha256, long size) {
        PhotoUpload upload = new PhotoUpload();
        upload.id = Ids.next();
        upload.officialId = caller.officialId();
        upload.sha256 = sha256;
        upload.size = size;
        upload.createdAt = clock.instant();
        rows.announce(upload);
        return upload;
    }

    /** The caller's own upload, unfinished or complete. */
    @Transactional
    PhotoUpload upload(Caller caller, UUID id) {
        PhotoUpload upload = uploads.own(id, caller.officialId()).orElseThrow(() -> new NotFound("upload"));
        if (upload.outcome == PhotoUpload.Outcome.QUARANTINED) {
            throw Refused.because(upload.quarantineCode, "sha256");
        }
        if (upload.outcome == PhotoUpload.Outcome.ABANDONED) {
            throw Refused.because(RefusalCode.UPLOAD_OVER, null);
        }
        return upload;
    }

    Instant expiry(PhotoUpload upload) {
        return upload.createdAt.plus(Duration.ofDays(config.photo().keepUnfinishedDays()));
    }

    /** The bytes are in the store, and their upload has ended. */
    void keep(PhotoUpload upload, PhotoFacts facts) {
        rows.keep(upload, facts, clock.instant());
    }

    boolean isWaitedFor(String sha256) {
        return rows.isWaitedFor(sha256);
    }

    /**
     * The photos that waited for these bytes have them now: the caller's own, and those of visits he takes part in. Who
     * merely listed the same hash elsewhere must show that he has the bytes.
     */
    @Transactional
    void link(Caller caller, String sha256) {
        PhotoBlob blob = blobs.findById(sha256);
        for (UUID visitId : photos.visitsWaitingFor(sha256)) {
            boolean takesPart = rights.lock(visitId, caller.officialId()).takesPart();
            for (Photo photo : photos.waitingFor(sha256, visitId)) {
                if (!takesPart && !photo.authorId.equals(caller.officialId())) {
                    continue;
                }
                if (photo.size == blob.size) {
                    photo.becomeStored(blob.mediaType);
                    rights.count(visitId, 0, photo.isWithdrawn() ? 0 : 1);
                    tell("photoStore", photo, caller);
                } else {
                    quarantine(photo, RefusalCode.PHOTO_SIZE_DIFFERS, caller);
                }
            }
        }
    }

    @Transactional
    void refuse(Caller caller, UUID uploadId, RefusalCode code) {
        PhotoUpload upload = uploads.findById(uploadId);
        upload.end(PhotoUpload.Outcome.QUARANTINED, clock.instant());
        upload.quarantineCode = code;
        for (UUID visitId : photos.visitsWaitingFor(upload.sha256)) {
            rights.lock(visitId, caller.officialId());
            photos.waitingFor(upload.sha256, visitId).stream()
                    .filter(photo -> photo.authorId.equals(caller.officialId()))
                    .forEach(photo -> quarantine(photo, code, caller));
        }
    }

    @Transactional
    void abandon(Caller caller, UUID id) {
        PhotoUpload upload = uploads.own(id, caller.officialId()).orElseThrow(() -> new NotFound("upload"));
        if (!upload.isEnded()) {
            upload.end(PhotoUpload.Outcome.ABANDONED, clock.instant());
        }
    }

    private void quarantine(Photo photo, RefusalCode code, Caller caller) {
        photo.becomeQuarantined(code);
        tell("photoQuarantine", photo, caller);
    }

    private void tell(String action, Photo photo, Caller caller) {
        photos.flush();
        deeds.fire(new Deed(
                action, Entity.PHOTO, photo.id, photo.version, photo.visitId, caller.officialId(), caller.deviceId()));
    }
}
