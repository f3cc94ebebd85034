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
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** Takes in a photo that came with a form, whole: judged as every other one, and kept before anything points to it. */
@ApplicationScoped
public class PhotoTaking {

    private static final String BLOB =
            """
            insert into photo_blob (sha256, size, media_type, width, height, exif_taken_at, exif_lat, exif_lon, stored_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (sha256) do nothing
            """;

    private final PhotoIntake intake;
    private final PhotoStore store;
    private final Sql sql;
    private final Clock clock;

    PhotoTaking(PhotoIntake intake, PhotoStore store, Sql sql, Clock clock) {
        this.intake = intake;
        this.store = store;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Keeps the photo for good.
     *
     * @return the SHA-256 of its bytes
     * @throws Refused with PHOTO_ONLY_IMAGES, PHOTO_TOO_LARGE, PHOTO_NO_IMAGE or PHOTO_TOO_MANY_PIXELS on the field
     */
    public String take(Path file, String field) {
        try {
            long size = Files.size(file);
            if (size > Limits.PHOTO_BYTES) {
                throw Refused.because(RefusalCode.PHOTO_TOO_LARGE, field, Limits.PHOTO_BYTES);
            }
            PhotoFacts facts = judged(file, field);
            String sha256 = hash(file);
            store.keep(sha256, file);
            sql.change(
                    BLOB,
                    sha256,
                    size,
                    facts.mediaType(),
                    facts.width(),
                    facts.height(),
                    facts.takenAt(),
                    facts.latitude(),
                    facts.longitude(),
                    clock.instant());
            return sha256;
        } catch (IOException e) {
            throw StoreFailed.because(e);
        }
    }

    private PhotoFacts judged(Path file, String field) throws IOException {
        try {
            PhotoFacts facts = intake.look(file);
            if (!MediaTypes.isImage(facts.mediaType())) {
                throw Refused.because(RefusalCode.PHOTO_ONLY_IMAGES, field);
            }
            return facts;
        } catch (Refused refused) {
            throw Refused.because(
                    refused.refusals().get(0).code(),
                    field,
                    refused.refusals().get(0).arguments());
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
