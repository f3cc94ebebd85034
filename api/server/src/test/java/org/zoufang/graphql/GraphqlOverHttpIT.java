package org.zoufang.graphql;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zoufang.graphql.Audit.BAD;
import static org.zoufang.graphql.Audit.CLEAN;
import static org.zoufang.graphql.Audit.FAILED;
import static org.zoufang.graphql.Audit.NO_DATA;
import static org.zoufang.graphql.Audit.OK;
import static org.zoufang.graphql.Audit.REFUSED;
import static org.zoufang.graphql.Audit.graphql;
import static org.zoufang.graphql.Audit.json;
import static org.zoufang.graphql.Audit.post;
import static org.zoufang.graphql.Audit.typed;
import static org.zoufang.graphql.Http.GRAPHQL;
import static org.zoufang.graphql.Http.JSON;
import static org.zoufang.graphql.Http.asking;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The audits of the GraphQL-over-HTTP specification, by the names under which the reference suite (npm package
 * graphql-http) has them, as a stranger sends them. Left out are three that a server MAY pass: it answers no GET.
 */
@QuarkusTest
class GraphqlOverHttpIT {

    private static final String TYPENAME = asking("{ __typename }");
    private static final String NAMED = "{\"query\":\"query Type($name: String!) { __type(name: $name) { name } }\","
            + "\"variables\":{\"name\":\"sometype\"}}";
    private static final String OPERATION = "{\"operationName\":\"Query\",\"query\":\"query Query { __typename }\"}";
    private static final String BROKEN = "{ \"not a JSON";
    private static final String UNPARSEABLE = asking("{");
    private static final String UNKNOWN_FIELD = asking("{ 8f31403dfe404bccbb0e835f2629c6a7 }");
    private static final String NULL_ID =
            "{\"query\":\"query CoerceFailure($id: ID!){ __typename }\",\"variables\":{\"id\":null}}";

    @TestHTTPResource("/graphql")
    URI endpoint;

    static Stream<Audit> mediaTypes() {
        return Stream.of(
                post(
                        "SHOULD accept application/graphql-response+json and match the content-type",
                        GRAPHQL,
                        TYPENAME,
                        typed(GRAPHQL)),
                post("MUST accept application/json and match the content-type", JSON, TYPENAME, typed(JSON)),
                post("SHOULD accept */* and use application/json for the content-type", "*/*", TYPENAME, typed(JSON)),
                post("SHOULD assume application/json content-type when accept is missing", null, TYPENAME, typed(JSON)),
                post("MUST use utf-8 encoding when responding", null, TYPENAME, typed("charset=utf-8")),
                new Audit(
                        "MUST accept utf-8 encoded request",
                        "POST",
                        "application/json; charset=utf-8",
                        null,
                        asking("{ __type(name: \"Run🏃Swim🏊\") { name } }"),
                        OK),
                post("MUST assume utf-8 in request if encoding is unspecified", null, TYPENAME, OK),
                post("MUST accept POST requests", null, TYPENAME, OK),
                new Audit(
                        "MAY NOT allow executing mutations on GET requests",
                        "GET",
                        null,
                        GRAPHQL,
                        "?query=mutation%20%7B%20__typename%20%7D",
                        REFUSED),
                new Audit(
                        "SHOULD respond with 4xx status code if content-type is not supplied on POST requests",
                        "POST",
                        null,
                        null,
                        TYPENAME,
                        REFUSED),
                post("MUST accept application/json POST requests", null, TYPENAME, OK),
                post("MAY use 400 status code when request body is missing on POST", null, null, BAD));
    }

    static Stream<Audit> parameters() {
        Stream<Audit> named = Stream.of(
                graphql("SHOULD allow string {query} parameter", TYPENAME, OK),
                json("MUST allow string {query} parameter", TYPENAME, CLEAN),
                graphql("SHOULD allow string {operationName} parameter", OPERATION, OK),
                json("MUST allow string {operationName} parameter", OPERATION, CLEAN),
                graphql("SHOULD allow map {variables} parameter", NAMED, OK),
                json("MUST allow map {variables} parameter", NAMED, CLEAN),
                graphql("SHOULD allow map {extensions} parameter", with("extensions", "{\"some\":\"value\"}"), OK),
                json("MUST allow map {extensions} parameter", with("extensions", "{\"some\":\"value\"}"), CLEAN),
                post("MAY use 400 status code on missing {query} parameter", GRAPHQL, "{\"notquery\":\"{\"}", BAD),
                post("MAY use 4xx or 5xx status codes if parameters are invalid", null, "{\"qeury\":\"{\"}", FAILED),
                post("MAY use 400 status code if parameters are invalid", null, "{\"qeury\":\"{\"}", BAD));
        Stream<Audit> nulls = Stream.of("variables", "operationName", "extensions")
                .flatMap(name -> Stream.of(
                        graphql("SHOULD allow null {" + name + "} parameter", with(name, "null"), CLEAN),
                        json("MUST allow null {" + name + "} parameter", with(name, "null"), CLEAN)));
        Map<String, List<String>> wrong = Map.of(
                "query", List.of("{\"obj\":\"ect\"}", "0", "false", "[\"array\"]"),
                "operationName", List.of("{\"obj\":\"ect\"}", "0", "false", "[\"array\"]"),
                "variables", List.of("\"string\"", "0", "false", "[\"array\"]"),
                "extensions", List.of("\"string\"", "0", "false", "[\"array\"]"));
        Stream<Audit> mistyped = wrong.entrySet().stream().flatMap(parameter -> parameter.getValue().stream()
                .map(value -> post(
                        "MAY use 400 status code on " + value + " {" + parameter.getKey() + "} parameter",
                        null,
                        with(parameter.getKey(), value),
                        BAD)));
        return Stream.of(named, nulls, mistyped).flatMap(each -> each);
    }

    static Stream<Audit> failures() {
        return Stream.of(
                json("SHOULD use 400 status code on JSON parsing failure", BROKEN, BAD),
                graphql("SHOULD use 400 status code on JSON parsing failure", BROKEN, BAD),
                json("SHOULD use 200 status code on document parsing failure", UNPARSEABLE, OK),
                json("SHOULD use 200 status code on document validation failure", UNKNOWN_FIELD, OK),
                json("SHOULD use a status code of 200 on variable coercion failure", NULL_ID, OK),
                graphql("SHOULD use 4xx or 5xx status codes on document parsing failure", UNPARSEABLE, FAILED),
                graphql("SHOULD use 400 status code on document parsing failure", UNPARSEABLE, BAD),
                graphql("SHOULD not contain the data entry on document parsing failure", UNPARSEABLE, NO_DATA),
                graphql("SHOULD use 4xx or 5xx status codes on document validation failure", UNKNOWN_FIELD, FAILED),
                graphql("SHOULD use 400 status code on document validation failure", UNKNOWN_FIELD, BAD),
                graphql("SHOULD not contain the data entry on document validation failure", UNKNOWN_FIELD, NO_DATA),
                graphql("SHOULD use a status code of 400 on variable coercion failure", NULL_ID, BAD));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"mediaTypes", "parameters", "failures"})
    void theServer(Audit audit) {
        audit.check(endpoint);
    }

    @Test
    void anAuditBitesAServerThatAnswersOtherwise() {
        Audit audit = graphql("answers a parse failure with 200", UNPARSEABLE, OK);
        assertThatThrownBy(() -> audit.check(endpoint)).isInstanceOf(AssertionError.class);
    }

    private static String with(String parameter, String value) {
        String query = "query".equals(parameter) ? "" : "\"query\":\"{ __typename }\",";
        return "{" + query + "\"" + parameter + "\":" + value + "}";
    }
}
