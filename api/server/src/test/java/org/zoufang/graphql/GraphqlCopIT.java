package org.zoufang.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.graphql.Http.GRAPHQL;
import static org.zoufang.graphql.Http.JSON;
import static org.zoufang.graphql.Http.asking;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The twelve checks of graphql-cop (github.com/dolevf/graphql-cop), and the thirteenth that it has switched off, restated:
 * the method names are the names of its checks. A stranger asks what it asks; what it takes for a finding is not there.
 */
@QuarkusTest
class GraphqlCopIT {

    @TestHTTPResource("/graphql")
    URI endpoint;

    @Test
    void fieldSuggestions() {
        assertThat(post("query cop { __schema { directive } }").body()).doesNotContainIgnoringCase("did you mean");
        assertThat(post("query cop { visitHistori { edges { cursor } } }").body())
                .contains("VALIDATION_FAILED")
                .doesNotContainIgnoringCase("did you mean")
                .doesNotContain("visitHistory");
    }

    @Test
    void introspection() {
        assertThat(post("query cop { __schema { types { name fields { name } } } }")
                        .body())
                .contains("\"code\":\"UNAUTHENTICATED\"")
                .doesNotContain("\"types\":[");
    }

    @Test
    void detectGraphiql() {
        for (String path : new String[] {"", "/", "/ui", "/graphiql", "/schema.graphql"}) {
            HttpResponse<String> answer =
                    Http.send(URI.create(endpoint + path), "GET", null, "text/html, application/json", null);
            assertThat(answer.body())
                    .doesNotContain("graphiql.min.css", "GraphQL Playground", "GraphiQL", "graphql-playground");
            assertThat(answer.statusCode()).isIn(404, 405);
        }
    }

    @Test
    void getMethodSupport() {
        assertThat(get("query%20cop%20%7B__typename%7D").statusCode()).isEqualTo(405);
    }

    @Test
    void getBasedMutation() {
        assertThat(get("mutation%20cop%20%7B__typename%7D").statusCode()).isEqualTo(405);
    }

    @Test
    void postBasedCsrf() {
        for (String type : new String[] {"application/x-www-form-urlencoded", "text/plain", "multipart/form-data"}) {
            HttpResponse<String> answer =
                    Http.send(endpoint, "POST", type, JSON, "query=query%20cop%20%7B__typename%7D");
            assertThat(answer.statusCode()).as(type).isEqualTo(415);
            assertThat(answer.body()).doesNotContain("__typename");
        }
    }

    @Test
    void aliasOverloading() {
        String aliases = IntStream.range(0, 101)
                .mapToObj(i -> "alias" + i + ":__typename")
                .collect(Collectors.joining(" \n"));
        assertThat(post("query cop { " + aliases + " }").body())
                .contains("\"code\":\"TOO_MANY_ALIASES\"")
                .doesNotContain("alias100");
    }

    @Test
    void batchQuery() {
        String ten = Collections.nCopies(10, asking("query cop { __typename }")).toString();
        HttpResponse<String> answer = Http.post(endpoint, JSON, ten);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("BATCH_NOT_ALLOWED");
    }

    @Test
    void traceMode() {
        assertThat(post("query cop { __typename }").body())
                .contains("\"data\"")
                .doesNotContain("extensions")
                .doesNotContain("tracing");
    }

    @Test
    void directiveOverloading() {
        assertThat(post("query cop { __typename " + "@aa".repeat(10) + " }").body())
                .containsOnlyOnce("\"message\"")
                .contains("TOO_MANY_DIRECTIVES");
    }

    @Test
    void circularQueryIntrospection() {
        String circular = "{ __schema { types " + "{ fields { type ".repeat(4) + "{ name }" + " } }".repeat(4) + " } }";
        assertThat(post("query cop " + circular).body()).contains("TOO_COMPLEX").doesNotContain("\"data\"");
    }

    @Test
    void unhandledErrorDetection() {
        HttpResponse<String> answer = Http.post(endpoint, GRAPHQL, asking("qwerty cop { abc }"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("PARSE_FAILED").doesNotContainIgnoringCase("exception");
    }

    @Test
    void fieldDuplication() {
        assertThat(post("query cop { " + "__typename \n".repeat(500) + "}").body())
                .contains("\"errors\"")
                .doesNotContain("\"data\"");
    }

    private HttpResponse<String> post(String query) {
        return Http.post(endpoint, JSON, asking(query));
    }

    private HttpResponse<String> get(String query) {
        return Http.send(URI.create(endpoint + "?query=" + query), "GET", null, null, null);
    }
}
