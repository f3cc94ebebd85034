package org.zoufang.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.graphql.Http.GRAPHQL;
import static org.zoufang.graphql.Http.JSON;
import static org.zoufang.graphql.Http.asking;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the front door lets in, as a stranger who means no good. */
@QuarkusTest
class FrontDoorIT {

    @TestHTTPResource("/graphql")
    URI endpoint;

    static Stream<Arguments> attacks() {
        String deep = "{ visitHistory { edges { node { id } } } }";
        String introspection =
                "{ __schema { types " + repeat("{ fields { type ", 20) + "{ name }" + repeat("} }", 20) + " } }";
        String rows = IntStream.range(0, 20)
                .mapToObj(i -> "a" + i + ": visitHistory(first: 100) { edges { cursor node { id kind occurredAt"
                        + " noteCount enterprise { name } lead { name } } } }")
                .collect(Collectors.joining(" ", "{ ", " }"));
        String aliases = IntStream.range(0, 101).mapToObj(i -> "a" + i + ": id").collect(Collectors.joining(" "));
        return Stream.of(
                Arguments.of("a stranger's question", deep, "UNAUTHENTICATED"),
                Arguments.of("a stranger looking at the schema", "{ __schema { types { name } } }", "UNAUTHENTICATED"),
                Arguments.of("a query of forty levels", introspection, "TOO_DEEP"),
                Arguments.of("two thousand rows by aliases", rows, "TOO_COMPLEX"),
                Arguments.of("a hundred and one aliases", "{ me { official {" + aliases + "} } }", "TOO_MANY_ALIASES"),
                Arguments.of("one field fifty-one times", "{ me { " + "roles ".repeat(51) + "} }", "TOO_MANY_REPEATS"),
                Arguments.of("six directives", "{ __typename " + "@a ".repeat(6) + "}", "TOO_MANY_DIRECTIVES"),
                Arguments.of("twenty-one questions", "{ " + repeat("me { roles } ", 21) + "}", "TOO_MANY_ROOT_FIELDS"),
                Arguments.of(
                        "a list of a thousand and one",
                        "{ visitHistory(filter: {kinds: [" + repeat("SERVICE ", 1001) + "]}) { edges { cursor } } }",
                        "LIST_TOO_LONG"),
                Arguments.of(
                        "fragments that double each other",
                        "{ ...f0 } "
                                + IntStream.range(0, 30)
                                        .mapToObj(i -> "fragment f" + i + " on Query { ...f" + (i + 1) + " ...f"
                                                + (i + 1) + " } ")
                                        .collect(Collectors.joining())
                                + "fragment f30 on Query { __typename }",
                        "TOO_MANY_ROOT_FIELDS"),
                Arguments.of("a document without end", "{" + " __typename".repeat(6000) + "}", "TOO_MANY_TOKENS"),
                Arguments.of("many directives", "{ __typename " + "@a ".repeat(4000) + "}", "TOO_MANY_TOKENS"),
                Arguments.of("a document that breaks off", "{ __typename", "PARSE_FAILED"),
                Arguments.of("an unknown field", "{ nothing }", "VALIDATION_FAILED"),
                Arguments.of("a cycle of fragments", "{ ...a } fragment a on Query { ...a }", "VALIDATION_FAILED"));
    }

    @ParameterizedTest(name = "{0} is answered with {2}")
    @MethodSource("attacks")
    void theDoorAnswersWithACode(String what, String query, String code) {
        HttpResponse<String> response = Http.post(endpoint, JSON, asking(query));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("\"code\":\"" + code + "\"").doesNotContain("Exception", "org.zoufang");
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of("a list of requests", "[" + asking("{ __typename }") + "]", 400, "BATCH_NOT_ALLOWED"),
                Arguments.of("two megabytes", asking("{ __typename }" + " ".repeat(2_000_000)), 413, "BODY_TOO_LARGE"),
                Arguments.of("lists in lists in lists", "[".repeat(100_000), 400, "BAD_JSON"),
                Arguments.of("an object in a string", "\"{}\"", 400, "BAD_REQUEST"),
                Arguments.of("an empty query", asking("  "), 400, "BAD_REQUEST"),
                Arguments.of(
                        "a document of a hundred thousand and one characters",
                        asking("{__typename}" + " ".repeat(99_989)),
                        400,
                        "DOCUMENT_TOO_LONG"),
                Arguments.of(
                        "a variable of a thousand and one elements",
                        "{\"query\":\"{ __typename }\",\"variables\":{\"v\":[1" + ",1".repeat(1000) + "]}}",
                        400,
                        "LIST_TOO_LONG"),
                Arguments.of(
                        "a document that nobody knows", "{\"documentId\":\"sha256:00\"}", 400, "DOCUMENT_UNKNOWN"));
    }

    @ParameterizedTest(name = "{0} is refused with {2} {3}")
    @MethodSource("malformed")
    void theDoorRefusesWhatIsNoRequest(String what, String body, int status, String code) {
        HttpResponse<String> response = Http.post(endpoint, GRAPHQL, body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.body()).contains("\"code\":\"" + code + "\"");
    }

    @Test
    void anUnknownOperationIsNamed() {
        String body = "{\"operationName\":\"other\",\"query\":\"query one { __typename } query two { __typename }\"}";
        HttpResponse<String> response = Http.post(endpoint, GRAPHQL, body);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("UNKNOWN_OPERATION");
    }

    @Test
    void aVariableOfTheWrongTypeIsNamed() {
        String body =
                "{\"query\":\"query($k: [VisitKind!]) { visitHistory(filter: {kinds: $k}) { edges { cursor } } }\","
                        + "\"variables\":{\"k\":[\"PICNIC\"]}}";
        HttpResponse<String> response = Http.post(endpoint, GRAPHQL, body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.body()).contains("BAD_VARIABLES");
    }

    @ParameterizedTest(name = "{0} is named")
    @ValueSource(strings = {"filter: {from: \"someday\"}", "first: \"ten\"", "first: 2147483648", "first: 1.5"})
    void anArgumentOfTheWrongTypeIsNamed(String argument) {
        String query = "{ visitHistory(" + argument + ") { edges { cursor } } }";
        HttpResponse<String> response = Http.post(endpoint, GRAPHQL, asking(query));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.body()).contains("VALIDATION_FAILED", "is no ").doesNotContain("Value{", "org.zoufang");
    }

    @Test
    void nothingIsReadWithGet() {
        HttpResponse<String> response =
                Http.send(URI.create(endpoint + "?query=%7B__typename%7D"), "GET", null, null, null);
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("allow")).contains("POST");
    }

    @Test
    void theSchemaIsNotLyingAbout() {
        HttpResponse<String> response = Http.send(URI.create(endpoint + "/schema.graphql"), "GET", null, null, null);
        assertThat(response.statusCode()).isEqualTo(404);
    }

    @Test
    void aTypeThatTheClientCannotReadIsNotSent() {
        assertThat(Http.post(endpoint, "text/html", asking("{ __typename }")).statusCode())
                .isEqualTo(406);
    }

    private static String repeat(String text, int times) {
        return text.repeat(times);
    }
}
