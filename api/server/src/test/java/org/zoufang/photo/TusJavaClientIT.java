package org.zoufang.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zoufang.photo.TusClientFixture.sha256;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.tus.java.client.ProtocolException;
import io.tus.java.client.TusClient;
import io.tus.java.client.TusURLMemoryStore;
import io.tus.java.client.TusUpload;
import io.tus.java.client.TusUploader;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A tus client that we did not write, over a network that is cut. */
@QuarkusTest
class TusJavaClientIT {

    private static final int CHUNK = 512 * 1024;
    private static final int HEADERS = 8 * 1024;
    private static final int TRIES = 5;

    @Inject
    PhotoFixture house;

    @Inject
    PhotoStore store;

    @Test
    void afterACutItGoesOnWhereTheServerStands() throws Exception {
        // Given
        byte[] photo = ImageFixture.aPhoto(2400, 1800, 401);
        assertThat(photo.length).isGreaterThan(3 * CHUNK);
        try (CuttingProxy network = new CuttingProxy(RestAssured.port)) {
            TusClient client = client(network.port());
            TusUpload upload = upload(photo);
            network.allow(photo.length / 2L);
            assertThatThrownBy(() -> send(client.createUpload(upload))).isInstanceOf(IOException.class);
            network.allow(Long.MAX_VALUE);
            // When
            List<Long> offsets = goOn(client, upload, photo);
            // Then
            assertThat(offsets.get(offsets.size() - 1)).isBetween(photo.length / 2L - CHUNK, photo.length / 2L);
            assertThat(network.carried()).isLessThan(photo.length + (long) CHUNK * offsets.size() + HEADERS);
            try (InputStream kept = store.open(sha256(photo))) {
                assertThat(sha256(kept.readAllBytes())).isEqualTo(sha256(photo));
            }
        }
    }

    @Test
    void aPhotoThatTheServerKnowsNeedsNoSecondThought() throws Exception {
        byte[] photo = ImageFixture.aPhoto(402);
        TusClient client = client(RestAssured.port);
        send(client.createUpload(upload(photo)));
        send(client.createUpload(upload(photo)));
        assertThat(store.has(sha256(photo))).isTrue();
    }

    private TusClient client(int port) throws Exception {
        TusClient client = new TusClient();
        client.setUploadCreationURL(
                URI.create("http://127.0.0.1:" + port + "/photos").toURL());
        client.setHeaders(Map.of("Authorization", house.bearer(house.anOfficial())));
        client.enableResuming(new TusURLMemoryStore());
        return client;
    }

    private static TusUpload upload(byte[] photo) {
        TusUpload upload = new TusUpload();
        upload.setInputStream(new ByteArrayInputStream(photo));
        upload.setSize(photo.length);
        upload.setFingerprint(sha256(photo));
        upload.setMetadata(Map.of("sha256", sha256(photo), "filename", "车间.jpg"));
        return upload;
    }

    private static TusUpload again(TusUpload upload, byte[] photo) {
        upload.setInputStream(new ByteArrayInputStream(photo));
        return upload;
    }

    /**
     * Where it went on. The server may still be writing what came before the cut: who is told by a 409 that it stands
     * further on asks again, as tus wants.
     */
    private static List<Long> goOn(TusClient client, TusUpload upload, byte[] photo) throws Exception {
        List<Long> offsets = new ArrayList<>();
        while (true) {
            TusUploader resumed = client.resumeUpload(again(upload, photo));
            offsets.add(resumed.getOffset());
            try {
                send(resumed);
                return offsets;
            } catch (ProtocolException refused) {
                int status = refused.getCausingConnection().getResponseCode();
                if (status != HttpURLConnection.HTTP_CONFLICT || offsets.size() == TRIES) {
                    throw refused;
                }
            }
        }
    }

    private static void send(TusUploader uploader) throws Exception {
        uploader.setChunkSize(16 * 1024);
        uploader.setRequestPayloadSize(CHUNK);
        while (uploader.uploadChunk() > -1) {
            continue;
        }
        uploader.finish();
    }
}
