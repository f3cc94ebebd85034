package org.zoufang.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zoufang.contract.Documents;
import org.zoufang.shared.SettingsFixture;

/** Which document a request asks for: by its text, by its id, and whether it is answered. */
class RequestBodyTest {

    private static final String ME = Documents.ofOperation("me");
    private static final String ONLY = "zoufang.graphql.trusted-documents-only";

    private final KnownDocuments any = new KnownDocuments(SettingsFixture.unset());
    private final KnownDocuments known = new KnownDocuments(SettingsFixture.with(Map.of(ONLY, "true")));

    @TempDir
    Path folder;

    static Stream<Arguments> asked() {
        String hash = Documents.hash(ME);
        return Stream.of(
                Arguments.of("{\"query\":\"" + ME + "\"}"),
                Arguments.of("{\"documentId\":\"sha256:" + hash + "\"}"),
                Arguments.of("{\"documentId\":\"SHA256:" + hash.toUpperCase(java.util.Locale.ROOT) + "\"}"),
                Arguments.of("{\"extensions\":" + persisted(hash) + "}"),
                Arguments.of("{\"query\":\"" + ME + "\",\"extensions\":" + persisted(hash) + "}"));
    }

    @ParameterizedTest
    @MethodSource("asked")
    void aKnownDocumentIsAnsweredWhicheverWayItIsAskedFor(String body) {
        assertThat(read(body, known).getString("query")).isEqualTo(ME);
        assertThat(read(body, any).getString("query")).isEqualTo(ME);
    }

    static Stream<Arguments> refused() {
        String unknown = Documents.hash("{ x }");
        return Stream.of(
                Arguments.of("{\"documentId\":\"sha256:" + unknown + "\"}", "DOCUMENT_UNKNOWN"),
                Arguments.of("{\"documentId\":\"" + Documents.hash(ME) + "\"}", "DOCUMENT_UNKNOWN"),
                Arguments.of("{\"documentId\":\"\"}", "DOCUMENT_UNKNOWN"),
                Arguments.of("{\"documentId\":7}", "BAD_REQUEST"),
                Arguments.of(
                        "{\"query\":\"" + ME + "\",\"documentId\":\"sha256:" + Documents.hash(ME) + "\"}",
                        "BAD_REQUEST"),
                Arguments.of("{\"extensions\":" + persisted(unknown) + "}", "PERSISTED_QUERY_NOT_FOUND"),
                Arguments.of("{\"query\":\"" + ME + "\",\"extensions\":" + persisted(unknown) + "}", "BAD_REQUEST"),
                Arguments.of("{\"extensions\":{\"persistedQuery\":7}}", "BAD_REQUEST"),
                Arguments.of("{}", "BAD_REQUEST"));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("refused")
    void whatIsNoKnownDocumentIsRefusedByCode(String body, String code) {
        refuses(body, any, code);
        refuses(body, known, code);
    }

    @Test
    void aTextThatIsNotKnownIsRefusedOnlyWhereTheSwitchIsOn() {
        refuses("{\"query\":\"" + ME + " \"}", known, "DOCUMENT_NOT_TRUSTED");
        assertThat(read("{\"query\":\"{ x }\"}", any).getString("query")).isEqualTo("{ x }");
    }

    @Test
    void sendingATextWithItsHashDoesNotMakeItKnown() {
        String body = "{\"query\":\"{ x }\",\"extensions\":" + persisted(Documents.hash("{ x }")) + "}";
        refuses(body, known, "DOCUMENT_NOT_TRUSTED");
        read(body, any);
        refuses("{\"extensions\":" + persisted(Documents.hash("{ x }")) + "}", any, "PERSISTED_QUERY_NOT_FOUND");
    }

    @Test
    void aDocumentInTheOperatorsFolderIsKnown() throws IOException {
        // Given
        Files.writeString(folder.resolve("x.graphql"), "{ x }");
        // When
        KnownDocuments more = new KnownDocuments(
                SettingsFixture.with(Map.of(ONLY, "true", "zoufang.graphql.documents", folder.toString())));
        // Then
        assertThat(read("{\"query\":\"{ x }\"}", more).getString("query")).isEqualTo("{ x }");
        refuses("{\"query\":\"{ y }\"}", more, "DOCUMENT_NOT_TRUSTED");
    }

    @Test
    void aFolderThatIsNotThereStopsTheStart() {
        Map<String, String> settings =
                Map.of("zoufang.graphql.documents", folder.resolve("nothing").toString());
        assertThatThrownBy(() -> new KnownDocuments(SettingsFixture.with(settings)))
                .hasMessageContaining("zoufang.graphql.documents");
    }

    @Test
    void aDocumentMayHaveAsManyCharactersAsAreAllowedAndNotOneMore() {
        String rest = " ".repeat(100_000 - "{ x }".length());
        assertThat(read("{\"query\":\"{ x }" + rest + "\"}", any).getString("query"))
                .hasSize(100_000);
        refuses("{\"query\":\"{ x }" + rest + " \"}", any, "DOCUMENT_TOO_LONG");
    }

    private static String persisted(String hash) {
        return "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + hash + "\"}}";
    }

    private static JsonObject read(String body, KnownDocuments documents) {
        return RequestBody.read(body.getBytes(UTF_8), documents);
    }

    private static void refuses(String body, KnownDocuments documents, String code) {
        assertThatThrownBy(() -> read(body, documents)).isInstanceOfSatisfying(BadRequest.class, bad -> {
            assertThat(bad.code()).isEqualTo(code);
            assertThat(bad.status()).isEqualTo(400);
        });
    }
}
