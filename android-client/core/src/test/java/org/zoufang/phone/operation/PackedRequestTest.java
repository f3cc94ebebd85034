package org.zoufang.phone.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.zoufang.phone.device.MutableClock;

class PackedRequestTest {

    private static final String ANSWER = "{\"data\":{\"push\":{\"answers\":[]}}}";

    private final List<HttpRequest> sent = new ArrayList<>();
    private Map<String, String> answered = Map.of("Accept-Encoding", "gzip");
    private final Graphql graphql =
            new Graphql(this::answer, () -> "https://server", () -> "zh-CN", MutableClock.atWork());

    private HttpAnswer answer(HttpRequest request) {
        sent.add(request);
        return new HttpAnswer(200, answered, ANSWER.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aLargeRequestIsPackedOnceTheServerHasSaidThatItTakesThem() throws IOException {
        // Given
        graphql.ask(Operation.PUSH, large(), null);
        // When
        graphql.ask(Operation.PUSH, large(), null);
        // Then
        assertThat(sent.get(0).headers()).doesNotContainKey("Content-Encoding");
        assertThat(sent.get(1).headers()).containsEntry("Content-Encoding", "gzip");
        assertThat(unpacked(body(sent.get(1)))).isEqualTo(body(sent.get(0)));
        assertThat(body(sent.get(1)).length).isLessThan(body(sent.get(0)).length / 4);
    }

    @Test
    void aSmallRequestGoesAsItIs() throws IOException {
        // Given
        graphql.ask(Operation.PUSH, new JsonObject(), null);
        // When
        graphql.ask(Operation.PUSH, new JsonObject(), null);
        // Then
        assertThat(sent.get(1).headers()).doesNotContainKey("Content-Encoding");
    }

    @Test
    void anOlderServerThatSaysNothingGetsThemPlain() throws IOException {
        // Given
        graphql.ask(Operation.PUSH, large(), null);
        answered = Map.of();
        graphql.ask(Operation.PUSH, large(), null);
        // When
        graphql.ask(Operation.PUSH, large(), null);
        // Then
        assertThat(sent.get(2).headers()).doesNotContainKey("Content-Encoding");
    }

    private static JsonObject large() {
        JsonObject variables = new JsonObject();
        variables.addProperty("text", "炉温一千二百度".repeat(1000));
        return variables;
    }

    private static byte[] body(HttpRequest request) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        request.body().writeTo(bytes);
        return bytes.toByteArray();
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return zip.readAllBytes();
        }
    }
}
