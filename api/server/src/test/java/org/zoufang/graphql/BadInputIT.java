package org.zoufang.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.Role;

/**
 * Whatever comes in, the server neither fails nor shows its insides. Three hundred requests made from the schema, by people of every role, in
 * each build; a long run with {@code -Dbad.input=20000}. A seed that fails is in the message.
 */
@QuarkusTest
class BadInputIT {

    private static final int REQUESTS = Integer.getInteger("bad.input", 300);
    /** Few enough that nobody's limit of requests is reached. */
    private static final int BY_THE_SAME_PEOPLE = 3_000;

    private static final Pattern INSIDES = Pattern.compile(
            "\\b(org|java|jakarta|io|com)\\.[a-z]+\\.[\\w.]*|\\w+Exception\\b|\\tat |SQLSTATE|\\w+Value\\{|\\$\\d+\\b.*select",
            Pattern.CASE_INSENSITIVE);

    @TestHTTPResource("/graphql")
    URI endpoint;

    @Inject
    GraphQLSchema schema;

    @Inject
    SignedInFixture people;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void noRequestMakesTheServerFailOrShowItsInsides() throws Exception {
        List<String> found = new ArrayList<>();
        List<String> bearers = List.of();
        for (int seed = 0; seed < REQUESTS; seed++) {
            if (seed % BY_THE_SAME_PEOPLE == 0) {
                bearers = oneOfEachRole();
            }
            String body = new BadRequests(schema, seed).body();
            HttpResponse<String> answer = send(body, seed % 7 == 0 ? null : bearers.get(seed % bearers.size()));
            if (answer.statusCode() >= 500
                    || answer.body().contains("\"INTERNAL\"")
                    || INSIDES.matcher(answer.body()).find()) {
                found.add("seed " + seed + ": " + shortened(body) + " -> " + answer.statusCode() + " "
                        + shortened(answer.body()));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void whatShowsTheInsidesIsRecognised() {
        for (String leak : List.of(
                "java.lang.NullPointerException",
                "at org.zoufang.visit.Visits",
                "StringValue{value='x'}",
                "PSQLException")) {
            assertThat(INSIDES.matcher("{\"message\":\"" + leak + "\"}").find())
                    .as(leak)
                    .isTrue();
        }
    }

    private List<String> oneOfEachRole() {
        return Stream.of(Role.values())
                .map(role -> people.anOfficial(role).bearer())
                .toList();
    }

    private HttpResponse<String> send(String body, String bearer) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        if (bearer != null) {
            request.header("Authorization", bearer);
        }
        return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String shortened(String text) {
        return text.length() < 1_500 ? text : text.substring(0, 1_500) + "…";
    }
}
