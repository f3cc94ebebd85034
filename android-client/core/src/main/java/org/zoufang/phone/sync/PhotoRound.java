package org.zoufang.phone.sync;

import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Words;
import org.zoufang.phone.account.Account;
import org.zoufang.phone.account.DeviceRefused;
import org.zoufang.phone.account.Session;
import org.zoufang.phone.account.SignInNeeded;
import org.zoufang.phone.device.DeviceClock;
import org.zoufang.phone.operation.ServerTrouble;
import org.zoufang.phone.operation.Transport;
import org.zoufang.phone.photo.PhotoSafe;
import org.zoufang.phone.photo.PhotoSpoilt;
import org.zoufang.phone.photo.QueuedPhoto;
import org.zoufang.phone.photo.UploadState;
import org.zoufang.phone.store.PhoneStore;

/**
 * Sends the bytes of photos, one after the other, each from the byte where it was cut. It needs no round of data before it
 * and holds none back; one photo that the server will not have stops no other.
 *
 * <p>A photo goes in one request, of which the server keeps what arrives. After anything went wrong it goes in parts with
 * checksums: somebody on the way may hold requests back until they are whole, or change them.
 */
public final class PhotoRound {

    private static final int CHUNK = 512 * 1024;

    /** After these the next photo would fare no better. */
    private static final Set<RoundReport.End> ENDING = EnumSet.of(
            RoundReport.End.SIGN_IN_NEEDED,
            RoundReport.End.REGISTRATION_NEEDED,
            RoundReport.End.DEVICE_REVOKED,
            RoundReport.End.WAITS_FOR_WIFI,
            RoundReport.End.BUSY);

    private final PhoneStore store;
    private final Account account;
    private final Session session;
    private final DeviceClock clock;
    private final BackOff backOff;
    private final Tus tus;
    private final PhotoWay way;
    private final PhotoSafe safe;

    /**
     * @param way over which network they may go
     * @param safe in which their bytes lie
     */
    public PhotoRound(
            PhoneStore store,
            Account account,
            Session session,
            Transport transport,
            DeviceClock clock,
            Random random,
            PhotoWay way,
            PhotoSafe safe) {
        this.way = way;
        this.safe = safe;
        this.store = store;
        this.account = account;
        this.session = session;
        this.clock = clock;
        this.backOff = new BackOff(random);
        this.tus = new Tus(transport, account, session);
    }

    public synchronized PhotoReport run() {
        if (account.signInNeeded() || !account.who().isPresent()) {
            return new PhotoReport(RoundReport.End.SIGN_IN_NEEDED, 0, 0, 0);
        }
        UUID me = account.who().get().officialId();
        int stored = 0;
        int refused = 0;
        RoundReport.End end = RoundReport.End.DONE;
        for (QueuedPhoto photo : waiting(me)) {
            if (BackOff.isWaiting(photo.notBefore(), clock.now())) {
                continue;
            }
            RoundReport.End one = send(photo);
            UploadState state =
                    store.photos().photo(photo.id()).map(QueuedPhoto::state).orElse(UploadState.QUARANTINED);
            stored += state == UploadState.STORED ? 1 : 0;
            refused += state == UploadState.QUARANTINED ? 1 : 0;
            if (one != RoundReport.End.DONE) {
                end = one;
            }
            if (ENDING.contains(one)) {
                break;
            }
        }
        way.roundEnded();
        return new PhotoReport(end, stored, refused, waiting(me).size());
    }

    private List<QueuedPhoto> waiting(UUID owner) {
        return store.photos().in(owner, UploadState.QUEUED, UploadState.UPLOADING);
    }

    private RoundReport.End send(QueuedPhoto photo) {
        try {
            return upload(photo);
        } catch (PhotoSpoilt spoilt) {
            keep(unreadable(photo));
            return RoundReport.End.DONE;
        } catch (DeviceRefused refused) {
            return RoundReport.End.of(refused, account);
        } catch (SignInNeeded e) {
            return RoundReport.End.SIGN_IN_NEEDED;
        } catch (ServerTrouble trouble) {
            return troubled(photo, trouble);
        } catch (IOException e) {
            later(photo.id(), null);
            return RoundReport.End.UNREACHABLE;
        }
    }

    private RoundReport.End upload(QueuedPhoto photo) throws IOException {
        File file = new File(photo.path());
        if (safe.size(file) != photo.size()) {
            keep(unreadable(photo));
            return RoundReport.End.DONE;
        }
        if (!way.isOpen()) {
            return RoundReport.End.WAITS_FOR_WIFI;
        }
        Tus.Progress progress = begin(photo);
        if (progress.offset() == 0 && isUntroubled(photo)) {
            PhotoBody whole = new PhotoBody(safe, file, photo.size(), way);
            keep(photo.at(progress.url(), 0));
            progress = inOne(progress.url(), whole);
            if (whole.isStopped()) {
                return RoundReport.End.WAITS_FOR_WIFI;
            }
        }
        while (progress.offset() < photo.size()) {
            keep(photo.at(progress.url(), progress.offset()));
            if (!way.isOpen()) {
                return RoundReport.End.WAITS_FOR_WIFI;
            }
            int length = (int) Math.min(CHUNK, photo.size() - progress.offset());
            byte[] chunk = safe.read(file, progress.offset(), length);
            progress = tus.patch(progress.url(), progress.offset(), chunk);
        }
        keep(photo.stored());
        return RoundReport.End.DONE;
    }

    private Tus.Progress inOne(String url, PhotoBody whole) throws IOException {
        try {
            return tus.patch(url, whole);
        } catch (IOException e) {
            if (whole.isStopped()) {
                return new Tus.Progress(url, 0);
            }
            throw e;
        }
    }

    private static boolean isUntroubled(QueuedPhoto photo) {
        return photo.uploadUrl() == null && photo.attempts() == 0;
    }

    private QueuedPhoto unreadable(QueuedPhoto photo) {
        Words words = Words.in(Locale.forLanguageTag(session.language()));
        Refusal gone = Refusal.of(RefusalCode.FILE_UNREADABLE, "file", new File(photo.path()).getName());
        return photo.refused(RefusalCode.FILE_UNREADABLE.name(), words.of(gone));
    }

    private Tus.Progress begin(QueuedPhoto photo) throws IOException {
        return photo.uploadUrl() == null ? tus.create(photo) : tus.head(photo.uploadUrl());
    }

    private RoundReport.End troubled(QueuedPhoto tried, ServerTrouble trouble) {
        UUID id = tried.id();
        return switch (trouble.kind()) {
            case REFUSED -> refused(tried, trouble);
            case UNAUTHENTICATED -> RoundReport.End.SIGN_IN_NEEDED;
            case BUSY -> {
                later(id, trouble.retryAfter());
                yield RoundReport.End.BUSY;
            }
            case FAILED -> {
                later(id, null);
                yield RoundReport.End.FAILED;
            }
        };
    }

    /**
     * 404 and 410: the server gave the upload up, so it begins anew. 409 and 460: the two do not agree how far it is, so
     * the server is asked next time. Anything else is about the photo, but for bytes that changed on their way.
     */
    private RoundReport.End refused(QueuedPhoto tried, ServerTrouble trouble) {
        UUID id = tried.id();
        QueuedPhoto photo = store.photos().photo(id).orElse(null);
        if (photo == null) {
            return RoundReport.End.DONE;
        }
        switch (trouble.status()) {
            case 404, 410 -> keep(photo.uploadUrl() == null ? photo : photo.restarted());
            case 409, 423, 460 -> {
                // Nothing to write: the next round begins with HEAD.
            }
            default ->
                keep(
                        isChangedOnItsWay(tried, trouble)
                                ? photo.restarted()
                                : photo.refused(trouble.code(), trouble.getMessage()));
        }
        store.photos().photo(id).filter(PhotoRound::isWaiting).ifPresent(again -> later(id, null));
        return RoundReport.End.DONE;
    }

    /** Unless each part of it was checked, from the first on. */
    private static boolean isChangedOnItsWay(QueuedPhoto tried, ServerTrouble trouble) {
        boolean checked = tried.uploadUrl() == null && tried.attempts() > 0;
        return RefusalCode.PHOTO_HASH_DIFFERS.name().equals(trouble.code()) && !checked;
    }

    private static boolean isWaiting(QueuedPhoto photo) {
        return photo.state() == UploadState.QUEUED || photo.state() == UploadState.UPLOADING;
    }

    private void later(UUID id, Duration asked) {
        store.change(() -> store.photos().photo(id).ifPresent(photo -> {
            Duration wait = backOff.after(photo.attempts() + 1, asked);
            store.photos().put(photo.later(clock.now().plus(wait)));
        }));
    }

    private void keep(QueuedPhoto photo) {
        // The phone may have been emptied meanwhile: what is gone does not come back.
        store.change(() -> store.photos().photo(photo.id()).ifPresent(known -> store.photos()
                .put(photo)));
    }
}
