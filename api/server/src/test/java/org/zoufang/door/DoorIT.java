package org.zoufang.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.Role;

/** What every request meets first, on a server that sets nothing. */
@QuarkusTest
class DoorIT {

    private static final String QUERY = "{\"query\":\"{ __typename }\"}";
    private static final String FOREIGN = "https://evil.example";

    @Inject
    Budgets budgets;

    @Inject
    SignedInFixture people;

    @TestHTTPResource("/")
    URI root;

    @Test
    void withoutATrustedProxyNobodyChoosesTheAddressHeComesFrom() {
        // Given
        String chosen = "203.0.113.250";
        // When
        for (String header : List.of("X-Forwarded-For", "Forwarded", "X-Real-IP")) {
            for (int i = 0; i < 3; i++) {
                given().header(header, header.equals("Forwarded") ? "for=" + chosen : chosen)
                        .contentType(ContentType.JSON)
                        .body(QUERY)
                        .post("/graphql");
            }
        }
        // Then
        assertThat(budgets.remembersStranger(chosen)).isFalse();
        assertThat(budgets.remembersStranger("127.0.0.1")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql", "/photos", "/enterprises/imports", "/"})
    void aPageOfAnotherSiteIsAllowedNothing(String path) {
        // When
        Response preflight = given().header("Origin", FOREIGN)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type,authorization")
                .options(path);
        Response asked = given().header("Origin", FOREIGN).get(path);
        // Then
        assertThat(preflight.statusCode()).isEqualTo(403);
        assertThat(preflight.asString()).contains("CROSS_SITE");
        for (Response answer : List.of(preflight, asked)) {
            assertThat(answer.headers().asList())
                    .noneMatch(header ->
                            header.getName().toLowerCase(java.util.Locale.ROOT).startsWith("access-control"));
        }
    }

    @Test
    void whatABrowserSendsForAnotherSiteIsNotRead() {
        Response answer = given().header("Sec-Fetch-Site", "cross-site")
                .contentType(ContentType.JSON)
                .body(QUERY)
                .post("/graphql");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.asString()).contains("CROSS_SITE").doesNotContain("__typename");
    }

    @Test
    void anAnswerWithDataIsKeptByNobodyAndTakenForNothingElse() {
        String bearer = people.anOfficial(Role.OFFICIAL).bearer();
        Response data = given().contentType(ContentType.JSON)
                .header("Authorization", bearer)
                .body("{\"query\":\"{ me { roles } }\"}")
                .post("/graphql");
        Response refusal = given().contentType(ContentType.JSON)
                .header("Authorization", "Bearer none")
                .body(QUERY)
                .post("/graphql");
        Response absent = given().get("/photos/none/thumbnail");
        for (Response answer : List.of(data, refusal, absent)) {
            assertThat(answer.header("Cache-Control")).contains("no-store");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
            assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/graphql", "/photos/x/view", "/nothing", "/q/health/live"})
    void noAnswerTellsWhatServerThisIs(String path) {
        Response answer = given().get(path);
        assertThat(answer.header("Server")).isNull();
        assertThat(answer.header("X-Powered-By")).isNull();
        assertThat(answer.asString()).doesNotContainIgnoringCase("quarkus").doesNotContainIgnoringCase("vert.x");
    }

    @ParameterizedTest(name = "{0} {1} of {2} bytes is too large")
    @CsvSource({
        "POST, /graphql, 1048577",
        "POST, /photos, 52428801",
        "PATCH, /photos/x, 52428801",
        "POST, /enterprises/imports, 209715201",
        "POST, /, 1048577",
        "PUT, /anything, 1048577",
        "POST, /graphql, 99999999999999999999"
    })
    void aBodyIsRefusedByItsAnnouncedSizeBeforeItIsSent(String method, String path, String bytes) throws IOException {
        assertThat(announce(method, path, bytes)).startsWith("HTTP/1.1 4").containsPattern("^HTTP/1.1 4(13|00)");
    }

    @ParameterizedTest(name = "{0} {1} of {2} bytes is not too large")
    @CsvSource({"POST, /photos, 52428800", "POST, /enterprises/imports, 209715200", "POST, /nothing, 1048576"})
    void aBodyOfTheLargestAllowedSizeIsNotRefusedForIt(String method, String path, String bytes) throws IOException {
        assertThat(announce(method, path, bytes)).doesNotContain(" 413 ");
    }

    @Test
    void aBodyOfUnknownSizeIsCountedWhileItComes() throws IOException {
        // When
        String answer = sendChunks("/graphql", 3);
        // Then
        assertThat(answer).startsWith("HTTP/1.1 413");
    }

    /** Says that so many bytes will come, sends none, and reads how the answer begins. */
    private String announce(String method, String path, String bytes) throws IOException {
        try (Socket socket = new Socket(root.getHost(), root.getPort())) {
            socket.setSoTimeout(1_000);
            write(
                    socket,
                    method + " " + path + " HTTP/1.1\r\nHost: zoufang\r\nContent-Type: application/json\r\n"
                            + "Content-Length: " + bytes + "\r\n\r\n");
            return beginning(socket);
        }
    }

    /** A body in chunks of half a megabyte each. */
    private String sendChunks(String path, int chunks) throws IOException {
        try (Socket socket = new Socket(root.getHost(), root.getPort())) {
            socket.setSoTimeout(10_000);
            write(
                    socket,
                    "POST " + path + " HTTP/1.1\r\nHost: zoufang\r\nContent-Type: application/json\r\n"
                            + "Transfer-Encoding: chunked\r\n\r\n");
            String half = " ".repeat(1 << 19);
            for (int i = 0; i < chunks; i++) {
                write(socket, "80000\r\n" + half + "\r\n");
            }
            return beginning(socket);
        }
    }

    private static void write(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static String beginning(Socket socket) throws IOException {
        byte[] begin = new byte[2000];
        try {
            int read = socket.getInputStream().read(begin);
            return new String(begin, 0, Math.max(0, read), StandardCharsets.UTF_8);
        } catch (java.net.SocketTimeoutException e) {
            return "nothing yet";
        }
    }
}
