package org.zoufang.photo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Photos in a bucket that speaks S3: {@code originals/ab12…}, the refused ones in {@code refused/}. */
final class S3Store implements PhotoStore {

    private static final int NOT_FOUND = 404;

    private final S3Client client;
    private final String bucket;

    S3Store(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    @Override
    public void keep(String sha256, Path file) throws IOException {
        put(key(sha256), file);
    }

    @Override
    public boolean has(String sha256) throws IOException {
        return tried(() -> {
            try {
                client.headObject(head -> head.bucket(bucket).key(key(sha256)));
                return true;
            } catch (S3Exception e) {
                if (e.statusCode() == NOT_FOUND) {
                    return false;
                }
                throw e;
            }
        });
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        try {
            return client.getObject(get -> get.bucket(bucket).key(key(sha256)));
        } catch (NoSuchKeyException e) {
            throw new NoSuchFileException(key(sha256));
        } catch (SdkException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public void setAside(String name, Path file) throws IOException {
        put("refused/" + name, file);
    }

    @Override
    public void check() throws IOException {
        tried(() -> client.headBucket(head -> head.bucket(bucket)));
    }

    /** An object is there as a whole, and durable, when the store has answered. */
    private void put(String key, Path file) throws IOException {
        tried(() -> client.putObject(put -> put.bucket(bucket).key(key), RequestBody.fromFile(file)));
    }

    private static <T> T tried(Supplier<T> call) throws IOException {
        try {
            return call.get();
        } catch (SdkException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static String key(String sha256) {
        return "originals/" + sha256;
    }
}
