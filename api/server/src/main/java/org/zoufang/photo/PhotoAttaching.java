package org.zoufang.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.contract.Limits;
import org.zoufang.contract.PhotoState;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.shared.Deed;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Refused;
import org.zoufang.shared.SaidTimes;

/** Lists the photos that a visit's record expects, and takes them back. Bytes may come before or after. */
@ApplicationScoped
public class PhotoAttaching {

    private final Photos photos;
    private final PhotoBlobs blobs;
    private final PhotoUploads uploads;
    private final PhotoRights rights;
    private final Event<Deed> deeds;
    private final SaidTimes times;
    private final Clock clock;

    PhotoAttaching(
            Photos photos,
            PhotoBlobs blobs,
            PhotoUploads uploads,
            PhotoRights rights,
            Event<Deed> deeds,
            SaidTimes times,
            Clock clock) {
        this.photos = photos;
        this.blobs = blobs;
        this.uploads = uploads;
        this.rights = rights;
        this.deeds = deeds;
        this.times = times;
        this.clock = clock;
    }

    /**
     * Lists a photo. The same id twice is one photo, and so are the same bytes twice in one visit: then the answer is the
     * photo that is there, under its own id. If the caller has handed in the bytes before, the photo is stored at once.
     *
     * @throws Refused with what is wrong with the input, or why the caller may not
     */
    @Transactional
    public PhotoView attach(Caller caller, PhotoAttachInput input) {
        InputCheck check = new InputCheck();
        NewPhoto asked = NewPhoto.read(input, check);
        check.settle();
        photos.claim(asked.id());
        VisitStanding visit = rights.lock(asked.visitId(), caller.officialId());
        if (!visit.takesPart() && !rights.maySee(caller, asked.visitId())) {
            throw Refused.because(RefusalCode.UNKNOWN_ID, "visitId", asked.visitId());
        }
        Optional<Photo> known = known(caller, asked);
        if (known.isPresent()) {
            return PhotoView.of(known.get());
        }
        Refused.ifAny(PhotoPolicy.attaching(visit));
        if (asked.noteId() != null && !rights.noteBelongs(asked.noteId(), asked.visitId())) {
            throw Refused.because(RefusalCode.UNKNOWN_ID, "noteId", asked.noteId());
        }
        Optional<PhotoBlob> blob = blobOf(caller, asked);
        Instant now = clock.instant();
        Photo photo = asked.by(caller.officialId(), caller.deviceId(), now);
        photo.clockFlags = times.flags(asked.takenAt(), now);
        blob.ifPresent(there -> photo.becomeStored(there.mediaType));
        photos.persist(photo);
        rights.count(photo.visitId, 1, photo.state == PhotoState.STORED ? 1 : 0);
        tell("photoAttach", photo, caller, photo.clockFlags);
        return PhotoView.of(photo);
    }

    /**
     * Takes one's own photo back: it is hidden, the reason is kept, nothing is deleted.
     *
     * @throws Refused if it is unknown or another's, or the visit is accepted
     */
    @Transactional
    public PhotoView withdraw(Caller caller, PhotoWithdrawInput input) {
        InputCheck check = new InputCheck();
        UUID id = check.id(input.id(), "id");
        String reason = check.needed(input.reason(), "reason", Limits.SHORT_TEXT);
        check.settle();
        UUID visitId = photos.findByIdOptional(id).orElseThrow(() -> unknown(id)).visitId;
        VisitStanding visit = rights.lock(visitId, caller.officialId());
        Photo photo = photos.findById(id);
        photos.getEntityManager().refresh(photo);
        if (!rights.maySee(caller, visitId)) {
            throw unknown(id);
        }
        Refused.ifAny(PhotoPolicy.withdrawing(caller.officialId(), photo, visit.state()));
        if (!photo.isWithdrawn()) {
            photo.withdraw(reason, clock.instant());
            rights.count(visitId, -1, photo.state == PhotoState.STORED ? -1 : 0);
            tell("photoWithdraw", photo, caller, List.of());
        }
        return PhotoView.of(photo);
    }

    private Optional<Photo> known(Caller caller, NewPhoto asked) {
        Photo known = photos.findById(asked.id());
        if (known == null) {
            return photos.ofVisit(asked.visitId(), asked.sha256());
        }
        if (!known.visitId.equals(asked.visitId())
                || !known.sha256.equals(asked.sha256())
                || !known.authorId.equals(caller.officialId())) {
            throw Refused.because(RefusalCode.ID_TAKEN, "id", asked.id());
        }
        return Optional.of(known);
    }

    /** The bytes, if the caller himself has handed them in: who merely knows the hash gets nothing by listing it. */
    private Optional<PhotoBlob> blobOf(Caller caller, NewPhoto asked) {
        blobs.holdOff(asked.sha256());
        if (!uploads.possessed(caller.officialId(), asked.sha256())) {
            return Optional.empty();
        }
        PhotoBlob blob = blobs.findById(asked.sha256());
        if (blob.size != asked.size()) {
            throw Refused.because(RefusalCode.PHOTO_SIZE_DIFFERS, "size", asked.size(), blob.size);
        }
        return Optional.of(blob);
    }

    private void tell(String action, Photo photo, Caller caller, List<String> clockFlags) {
        photos.flush();
        Deed deed = new Deed(
                action, Entity.PHOTO, photo.id, photo.version, photo.visitId, caller.officialId(), caller.deviceId());
        deeds.fire(deed.flagged(clockFlags));
    }

    private static Refused unknown(UUID id) {
        return Refused.because(RefusalCode.UNKNOWN_ID, "id", id);
    }
}
