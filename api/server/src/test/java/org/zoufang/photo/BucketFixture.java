package org.zoufang.photo;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import org.zoufang.database.DatabaseFixture;
import software.amazon.awssdk.services.s3.S3Client;

/** A bucket for photos in an object store of its own. */
public final class BucketFixture implements Closeable {

    static final String NAME = "zoufang-photos";

    private final Path folder;
    private final ObjectStoreProcess process;
    private final S3Client client;

    private BucketFixture(Path folder, ObjectStoreProcess process) {
        this.folder = folder;
        this.process = process;
        this.client =
                PhotoStores.client(DatabaseFixture.settings(settings()).photo().s3());
    }

    /** An object store on a folder, with what lies there already; the bucket is made if there is none. */
    public static BucketFixture in(Path folder) throws IOException, InterruptedException {
        BucketFixture bucket = new BucketFixture(folder, new ObjectStoreProcess(folder));
        if (bucket.client.listBuckets().buckets().isEmpty()) {
            bucket.client.createBucket(create -> create.bucket(NAME));
        }
        return bucket;
    }

    /** What a server is told to use it. */
    public Map<String, String> settings() {
        return Map.of(
                "zoufang.photo.s3.bucket",
                NAME,
                "zoufang.photo.s3.endpoint",
                process.endpoint().toString(),
                "zoufang.photo.s3.access-key",
                ObjectStoreProcess.KEY,
                "zoufang.photo.s3.secret-key",
                ObjectStoreProcess.SECRET);
    }

    /** Where its objects lie, for a copy to be made by other means. */
    public Path objects() {
        return folder.resolve("objects");
    }

    S3Client client() {
        return client;
    }

    /** Stores a photo as the server does. */
    public void keep(String sha256, Path file) throws IOException {
        new S3Store(client, NAME).keep(sha256, file);
    }

    /** A photo's bytes as the server reads them. */
    public byte[] bytes(String sha256) throws IOException {
        try (InputStream in = new S3Store(client, NAME).open(sha256)) {
            return in.readAllBytes();
        }
    }

    @Override
    public void close() {
        client.close();
        process.close();
    }
}
