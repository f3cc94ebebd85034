package org.zoufang.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.SchemaVersion;

/** What phones bring and get is packed (gzip) where both sides say so. */
@QuarkusTest
class PackedIT {

    private static final String QUESTION = "{\"query\":\"{ serverInfo { schemaVersion } }\"}";
    private static final int BOMB_MB = 200;

    private final HttpClient client = HttpClient.newHttpClient();

    @TestHTTPResource("/")
    URI server;

    @Test
    void anAnswerIsPackedForWhoAsks() throws Exception {
        // When
        HttpResponse<byte[]> answer =
                ask(question(QUESTION.getBytes(StandardCharsets.UTF_8)).header("Accept-Encoding", "gzip"));
        // Then
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(unpacked(answer.body())).contains("\"schemaVersion\"");
    }

    @Test
    void whoDoesNotAskGetsItPlain() throws Exception {
        // When
        HttpResponse<byte[]> answer = ask(question(QUESTION.getBytes(StandardCharsets.UTF_8)));
        // Then
        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("\"schemaVersion\"");
    }

    @Test
    void aPageIsNeverPacked() throws Exception {
        // When
        HttpResponse<byte[]> answer =
                ask(HttpRequest.newBuilder(server.resolve("/sign-in")).header("Accept-Encoding", "gzip"));
        // Then
        assertThat(answer.headers().firstValue("Content-Encoding").orElse("identity"))
                .isEqualTo("identity");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("<form");
    }

    @Test
    void aPackedQuestionIsAnsweredAndTheServerSaysThatItTakesThem() throws Exception {
        // When
        HttpResponse<byte[]> answer =
                ask(question(packed(QUESTION.getBytes(StandardCharsets.UTF_8))).header("Content-Encoding", "gzip"));
        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("\"schemaVersion\"");
        assertThat(answer.headers().firstValue("Accept-Encoding")).hasValue("gzip");
        assertThat(answer.headers().firstValue(SchemaVersion.SERVER_HEADER))
                .hasValue(Integer.toString(SchemaVersion.NOW));
    }

    @Test
    void whatUnpacksToMoreThanTheLimitIsRefused() throws Exception {
        // Given
        byte[] bomb = packed(new byte[BOMB_MB << 20]);
        // When
        HttpResponse<byte[]> answer = ask(question(bomb).header("Content-Encoding", "gzip"));
        // Then
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    /** The unpacking stands so near to the network that the connection may go before the answer. */
    @Test
    void whatIsNotPackedAsItSaysIsRefusedOrCutOffAndHarmsNobodyElse() throws Exception {
        // Given
        HttpRequest.Builder wrong =
                question(QUESTION.getBytes(StandardCharsets.UTF_8)).header("Content-Encoding", "gzip");
        // When
        int status = 0;
        try {
            status = ask(wrong).statusCode();
        } catch (IOException cutOff) {
            assertThat(cutOff).hasMessageContaining("no bytes");
        }
        // Then
        assertThat(status).isIn(0, 400);
        HttpRequest plain = question(QUESTION.getBytes(StandardCharsets.UTF_8)).build();
        assertThat(HttpClient.newHttpClient()
                        .send(plain, HttpResponse.BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(200);
    }

    private HttpRequest.Builder question(byte[] body) {
        return HttpRequest.newBuilder(server.resolve("/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    }

    private HttpResponse<byte[]> ask(HttpRequest.Builder request) throws Exception {
        return client.send(
                request.version(HttpClient.Version.HTTP_1_1).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static String unpacked(byte[] bytes) throws IOException {
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
