package org.zoufang.photo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;

/** Photos with their bytes in the store, for the tests of every room. */
@ApplicationScoped
public class StoredPhotoFixture {

    private static final AtomicInteger SEEDS = new AtomicInteger(7_000_000);

    private final PhotoStore store;
    private final Sql sql;

    StoredPhotoFixture(PhotoStore store, Sql sql) {
        this.store = store;
        this.sql = sql;
    }

    /** A photo of this author's in a visit; its id. */
    public UUID aStoredPhotoOf(UUID author, UUID visit) {
        byte[] bytes = ImageFixture.aPhoto(64, 48, SEEDS.incrementAndGet());
        String sha256 = TusClientFixture.sha256(bytes);
        try {
            Path file = Files.write(Files.createTempFile("photo", ".jpg"), bytes);
            store.keep(sha256, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sql.change(
                "insert into photo_blob (sha256, size, media_type, width, height, stored_at)"
                        + " values (?, ?, 'image/jpeg', 64, 48, now())",
                sha256,
                bytes.length);
        UUID id = Ids.next();
        sql.change(
                """
                insert into photo (id, visit_id, author_id, sha256, size, media_type, source, state, recorded_at, version)
                values (?, ?, ?, ?, ?, 'image/jpeg', 'CAMERA', 'STORED', now(), 1)
                """,
                id,
                visit,
                author,
                sha256,
                bytes.length);
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
