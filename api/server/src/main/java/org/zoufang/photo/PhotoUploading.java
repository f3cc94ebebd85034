package org.zoufang.photo;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.zoufang.contract.Limits;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.shared.Refused;

/**
 * Takes in the bytes of photos, resumable at any byte (tus 1.0). An upload belongs to its official and is announced by
 * the SHA-256 of what will come. When the last byte is there, the bytes are judged and kept before anybody hears of it.
 */
@ApplicationScoped
public class PhotoUploading {

    private static final int BLOCK = 64 * 1024;

    private final Staging staging;
    private final PhotoIntake intake;
    private final PhotoStore store;
    private final PhotoKeeping keeping;
    private final MeterRegistry meters;

    PhotoUploading(Staging staging, PhotoIntake intake, PhotoStore store, PhotoKeeping keeping, MeterRegistry meters) {
        this.staging = staging;
        this.intake = intake;
        this.store = store;
        this.keeping = keeping;
        this.meters = meters;
    }

    /**
     * Announces an upload. Whoever has handed in the same bytes before need not send them again: it is complete at once.
     *
     * @throws Refused with PHOTO_HASH_MALFORMED, PHOTO_TOO_LARGE, or PHOTO_NO_IMAGE for an empty file
     */
    public UploadProgress begin(Caller caller, String sha256, long size) {
        String hash = Hashes.read(sha256, "sha256");
        if (size > Limits.PHOTO_BYTES) {
            throw Refused.because(RefusalCode.PHOTO_TOO_LARGE, "Upload-Length", Limits.PHOTO_BYTES);
        }
        if (size < 1) {
            throw Refused.because(RefusalCode.PHOTO_NO_IMAGE, "Upload-Length");
        }
        PhotoUpload upload = keeping.announce(caller, hash, size);
        if (upload.isComplete()) {
            return complete(upload);
        }
        staging.of(upload);
        return unfinished(upload, 0);
    }

    /**
     * How far an upload is. One that has all its bytes but was interrupted before they were judged is concluded now.
     *
     * @throws org.zoufang.shared.NotFound if it is not the caller's, or was given up
     * @throws Refused with why its bytes were refused
     */
    public UploadProgress progress(Caller caller, UUID id) {
        PhotoUpload upload = keeping.upload(caller, id);
        if (upload.isComplete()) {
            return complete(upload);
        }
        return standing(caller, staging.of(upload));
    }

    /**
     * Goes on with an upload at {@code offset}. If the connection is cut, what has come is kept, but for a part with a
     * checksum, which counts as a whole or not at all.
     *
     * @param announced the length of the part if the client said it, else -1
     * @param checksum of the part, or null
     * @throws Refused with what is wrong with the part, or at the end with the whole
     */
    public UploadProgress append(
            Caller caller, UUID id, long offset, long announced, Checksum checksum, InputStream part) {
        Staging.OpenUpload open = staging.known(id, caller.officialId());
        if (open == null) {
            PhotoUpload upload = keeping.upload(caller, id);
            if (upload.isComplete()) {
                return repeated(upload, offset, part);
            }
            open = staging.of(upload);
        }
        PhotoUpload upload = open.upload();
        if (announced > upload.size - offset) {
            throw Refused.because(RefusalCode.PHOTO_SIZE_DIFFERS, "Upload-Length", upload.size, offset + announced);
        }
        write(upload, open.file(), offset, checksum, part);
        return standing(caller, open);
    }

    /** Gives an upload up; its bytes go. One that is complete stays. */
    public void abandon(Caller caller, UUID id) {
        keeping.abandon(caller, id);
        staging.forget(id);
    }

    private void write(PhotoUpload upload, StagedFile file, long offset, Checksum checksum, InputStream in) {
        try (StagedPart part = file.begin(offset, checksum)) {
            byte[] block = new byte[BLOCK];
            long left = upload.size - offset;
            for (int n = read(in, block); n >= 0; n = read(in, block)) {
                left -= n;
                if (left < 0) {
                    throw Refused.because(
                            RefusalCode.PHOTO_SIZE_DIFFERS, "Upload-Length", upload.size, upload.size - left);
                }
                part.write(block, n);
            }
            part.confirm();
        } catch (ConnectionCut e) {
            meters.counter("zoufang.photo.cuts").increment();
        } catch (IOException e) {
            throw StoreFailed.because(e);
        }
    }

    private static int read(InputStream in, byte[] block) throws ConnectionCut {
        try {
            return in.read(block);
        } catch (IOException e) {
            throw new ConnectionCut(e);
        }
    }

    private UploadProgress standing(Caller caller, Staging.OpenUpload open) {
        long length = open.file().length();
        return length == open.upload().size
                ? conclude(caller, open.upload(), open.file())
                : unfinished(open.upload(), length);
    }

    private UploadProgress conclude(Caller caller, PhotoUpload upload, StagedFile file) {
        synchronized (file) {
            if (file.isOver()) {
                return complete(keeping.upload(caller, upload.id));
            }
            try {
                PhotoFacts facts = judge(upload, file);
                store.keep(upload.sha256, file.path());
                keeping.keep(upload, facts);
                file.finish();
            } catch (Refused refused) {
                setAside(caller, upload, file, refused.refusals().get(0).code());
                throw refused;
            } catch (IOException e) {
                throw StoreFailed.because(e);
            }
        }
        staging.forget(upload.id);
        if (keeping.isWaitedFor(upload.sha256)) {
            keeping.link(caller, upload.sha256);
        }
        meters.counter("zoufang.photo.stored").increment();
        meters.counter("zoufang.photo.bytes").increment(upload.size);
        return complete(upload);
    }

    private PhotoFacts judge(PhotoUpload upload, StagedFile file) throws IOException {
        if (!file.sha256().equals(upload.sha256)) {
            throw Refused.because(RefusalCode.PHOTO_HASH_DIFFERS, "sha256");
        }
        return intake.look(file.path());
    }

    private void setAside(Caller caller, PhotoUpload upload, StagedFile file, RefusalCode code) {
        try {
            store.setAside(upload.id.toString(), file.path());
        } catch (IOException e) {
            throw StoreFailed.because(e);
        }
        keeping.refuse(caller, upload.id, code);
        staging.forget(upload.id);
        meters.counter("zoufang.photo.refused", "code", code.name()).increment();
    }

    /** Bytes that are there already may come again from a client that did not ask first: they are read and dropped. */
    private static UploadProgress repeated(PhotoUpload upload, long offset, InputStream part) {
        if (upload.outcome == PhotoUpload.Outcome.STORED && offset != upload.size) {
            throw Refused.because(RefusalCode.UPLOAD_OFFSET_DIFFERS, "Upload-Offset", upload.size);
        }
        long end = offset;
        byte[] block = new byte[BLOCK];
        try {
            for (int n = read(part, block); n >= 0 && end <= upload.size; n = read(part, block)) {
                end += n;
            }
        } catch (ConnectionCut e) {
            return complete(upload);
        }
        return new UploadProgress(upload.id, Math.min(end, upload.size), upload.size, null);
    }

    private UploadProgress unfinished(PhotoUpload upload, long offset) {
        return new UploadProgress(upload.id, offset, upload.size, keeping.expiry(upload));
    }

    private static UploadProgress complete(PhotoUpload upload) {
        return new UploadProgress(upload.id, upload.size, upload.size, null);
    }

    private static final class ConnectionCut extends IOException {

        private static final long serialVersionUID = 1L;

        ConnectionCut(IOException cause) {
            super(cause);
        }
    }
}
