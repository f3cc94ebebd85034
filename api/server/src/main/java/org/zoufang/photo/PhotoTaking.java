package org.zoufang.photo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import org.zoufang.contract.Limits;
import org.zoufang.contract.MediaTypes;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;

/** Takes in a file that came with a form, whole: judged as every other one, and kept before anything points to it. */
@ApplicationScoped
public class PhotoTaking {

    private final PhotoIntake intake;
    private final PhotoStore store;
    private final UploadRows rows;
    private final Clock clock;

    PhotoTaking(PhotoIntake intake, PhotoStore store, UploadRows rows, Clock clock) {
        this.intake = intake;
        this.store = store;
        this.rows = rows;
        this.clock = clock;
    }

    /** A file that was judged. */
    private record Judged(String sha256, long size, PhotoFacts facts) {}

    /**
     * Keeps a photo of an enterprise for good.
     *
     * @return the SHA-256 of its bytes
     * @throws Refused with PHOTO_ONLY_IMAGES, PHOTO_TOO_LARGE, PHOTO_NO_IMAGE or PHOTO_TOO_MANY_PIXELS on the field
     */
    public String take(Path file, String field) {
        Judged judged = judged(file, field);
        if (!MediaTypes.isImage(judged.facts().mediaType())) {
            throw Refused.because(RefusalCode.PHOTO_ONLY_IMAGES, field);
        }
        store(judged, file);
        rows.keep(judged.sha256(), judged.size(), judged.facts(), clock.instant());
        return judged.sha256();
    }

    /**
     * Keeps a picture or document of an official for good: from now on he has handed in these bytes, as by an upload.
     *
     * @return the SHA-256 of its bytes
     * @throws Refused with FILE_NOT_ATTACHABLE, PHOTO_TOO_LARGE, PHOTO_NO_IMAGE or PHOTO_TOO_MANY_PIXELS on the field
     */
    public String take(Caller caller, Path file, String field) {
        Judged judged = judged(file, field);
        if (!MediaTypes.isAttachable(judged.facts().mediaType())) {
            throw Refused.because(RefusalCode.FILE_NOT_ATTACHABLE, field);
        }
        store(judged, file);
        PhotoUpload upload = new PhotoUpload();
        upload.id = Ids.next();
        upload.officialId = caller.officialId();
        upload.sha256 = judged.sha256();
        upload.size = judged.size();
        upload.createdAt = clock.instant();
        rows.keep(upload, judged.facts(), upload.createdAt);
        return judged.sha256();
    }

    private void store(Judged judged, Path file) {
        try {
            store.keep(judged.sha256(), file);
        } catch (IOException e) {
            throw StoreFailed.because(e);
        }
    }

    private Judged judged(Path file, String field) {
        try {
            long size = Files.size(file);
            if (size > Limits.PHOTO_BYTES) {
                throw Refused.because(RefusalCode.PHOTO_TOO_LARGE, field, Limits.PHOTO_BYTES);
            }
            return new Judged(hash(file), size, intake.look(file));
        } catch (Refused refused) {
            throw Refused.because(
                    refused.refusals().get(0).code(),
                    field,
                    refused.refusals().get(0).arguments());
        } catch (IOException e) {
            throw StoreFailed.because(e);
        }
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = Hashes.sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return Hashes.hex(digest.digest());
    }
}
