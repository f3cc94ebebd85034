package org.zoufang.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.graphql.Http.GRAPHQL;
import static org.zoufang.graphql.Http.JSON;

import java.net.URI;
import java.net.http.HttpResponse;

/** One audit of the GraphQL-over-HTTP specification: a request, and what its answer must be. */
record Audit(String name, String method, String contentType, String accept, String body, Answer answer) {

    /** What is looked at of an answer; null or false is not looked at. */
    record Answer(int from, int to, String contentType, boolean noErrors, boolean noData) {}

    static final Answer OK = new Answer(200, 200, null, false, false);
    static final Answer CLEAN = new Answer(200, 200, null, true, false);
    static final Answer BAD = new Answer(400, 400, null, false, false);
    static final Answer REFUSED = new Answer(400, 499, null, false, false);
    static final Answer FAILED = new Answer(400, 599, null, false, false);
    static final Answer NO_DATA = new Answer(0, 599, null, false, true);

    static Answer typed(String contentType) {
        return new Answer(200, 200, contentType, false, false);
    }

    static Audit post(String name, String accept, String body, Answer answer) {
        return new Audit(name, "POST", JSON, accept, body, answer);
    }

    static Audit json(String name, String body, Answer answer) {
        return post(name + " when accepting application/json", JSON, body, answer);
    }

    static Audit graphql(String name, String body, Answer answer) {
        return post(name + " when accepting application/graphql-response+json", GRAPHQL, body, answer);
    }

    void check(URI endpoint) {
        URI to = "GET".equals(method) ? URI.create(endpoint + body) : endpoint;
        HttpResponse<String> response = Http.send(to, method, contentType, accept, "GET".equals(method) ? null : body);
        assertThat(response.statusCode()).as(response.body()).isBetween(answer.from(), answer.to());
        if (answer.contentType() != null) {
            assertThat(response.headers().firstValue("content-type").orElse("")).contains(answer.contentType());
        }
        if (answer.noErrors()) {
            assertThat(response.body()).doesNotContain("\"errors\"").contains("\"data\"");
        }
        if (answer.noData()) {
            assertThat(response.body()).doesNotContain("\"data\"").contains("\"errors\"");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
