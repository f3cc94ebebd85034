package org.zoufang.photo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;

/** Photos with their bytes in the store, for the tests of every room. */
@ApplicationScoped
public class StoredPhotoFixture {

    private static final AtomicInteger SEEDS = new AtomicInteger(7_000_000);

    private final PhotoStore store;
    private final PhotoBytes bytes;
    private final Sql sql;

    StoredPhotoFixture(PhotoStore store, PhotoBytes bytes, Sql sql) {
        this.bytes = bytes;
        this.store = store;
        this.sql = sql;
    }

    /** A photo of this author's in a visit; its id. */
    public UUID aStoredPhotoOf(UUID author, UUID visit) {
        return stored(author, visit, jpeg(), "image/jpeg");
    }

    /** A voice note of this author's in a visit; its id. */
    public UUID aVoiceNoteOf(UUID author, UUID visit) {
        return stored(author, visit, MediaFixture.aac(SEEDS.incrementAndGet()), "audio/aac");
    }

    /** The bytes of such a one. */
    public byte[] bytesOf(UUID id) {
        StoredPhoto stored = sql.one(
                        "select sha256, size, media_type from photo where id = ?",
                        row -> new StoredPhoto(
                                id, row.getString("sha256"), row.getLong("size"), row.getString("media_type")),
                        id)
                .orElseThrow();
        try (InputStream in = bytes.original(stored)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UUID stored(UUID author, UUID visit, byte[] content, String mediaType) {
        String sha256 = TusClientFixture.sha256(content);
        try {
            store.keep(sha256, Files.write(Files.createTempFile("photo", ".bin"), content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sql.change(
                "insert into photo_blob (sha256, size, media_type, width, height, stored_at)"
                        + " values (?, ?, ?, 64, 48, now())",
                sha256,
                content.length,
                mediaType);
        UUID id = Ids.next();
        sql.change(
                """
                insert into photo (id, visit_id, author_id, sha256, size, media_type, source, state, recorded_at, version)
                values (?, ?, ?, ?, ?, ?, 'CAMERA', 'STORED', now(), 1)
                """,
                id,
                visit,
                author,
                sha256,
                content.length,
                mediaType);
        return id;
    }

    /** Bytes of a photo that nobody has handed in. */
    public byte[] jpeg() {
        return ImageFixture.aPhoto(64, 48, SEEDS.incrementAndGet());
    }

    /** Hands bytes in by an upload, as a client does; their SHA-256. */
    public String handIn(String bearer, byte[] bytes) {
        new TusClientFixture(bearer).upload(bytes).then().statusCode(204);
        return TusClientFixture.sha256(bytes);
    }
}
