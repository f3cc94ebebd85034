package org.zoufang.access;

import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.zoufang.shared.Ids;

/**
 * How an operation is asked about one thing.
 *
 * @param operation as it stands in the access table
 * @param thing what {@code %s} in the text is the id of
 * @param text a GraphQL document with {@code %s} for the id and {@code %n} for a new one; for a path, its body or empty
 */
record Probe(String operation, Thing thing, String text) {

    /** Thousands of questions: they go over one kept connection, and by a client that costs little. */
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static Probe query(String name, Thing thing, String arguments, String fields) {
        return new Probe("Query." + name, thing, "{ " + name + arguments + " " + fields + " }");
    }

    static Probe mutation(String name, Thing thing, String input) {
        return new Probe(
                "Mutation." + name,
                thing,
                "mutation { " + name + "(input: {" + input + "}) { userErrors { code field message } } }");
    }

    static Probe path(String operation, Thing thing) {
        return new Probe(operation, thing, "");
    }

    /** Asks about this id; the answer is what can be told apart: status, codes and data, ids left out. */
    Seen ask(String bearer, UUID id) {
        HttpRequest.Builder request = operation.contains(" ") ? path(id) : graphql(id);
        request.header("Accept", "*/*").header("Accept-Language", "en");
        if (bearer != null) {
            request.header("Authorization", bearer);
        }
        HttpResponse<byte[]> response = sent(request.build());
        boolean image = response.headers().firstValue("Content-Type").orElse("").startsWith("image");
        String body = image ? "image" : new String(response.body(), StandardCharsets.UTF_8);
        return new Seen(
                response.statusCode(),
                body.replace(id.toString(), "ID"),
                response.headers()
                        .firstValue("Location")
                        .map(location -> location.replace(id.toString(), "ID"))
                        .orElse(null));
    }

    private static HttpResponse<byte[]> sent(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder graphql(UUID id) {
        String document =
                text.replace("%s", id.toString()).replace("%n", Ids.next().toString());
        String body = new JsonObject().put("query", document).encode();
        return to("/graphql").header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder path(UUID id) {
        String[] parts = operation.split(" ");
        HttpRequest.Builder request = to(parts[1].replaceAll("\\{[^}]*}", id.toString()))
                .method(parts[0], text.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(text))
                .header("Tus-Resumable", "1.0.0");
        if (parts[0].equals("PATCH")) {
            request.header("Content-Type", "application/offset+octet-stream").header("Upload-Offset", "0");
        } else if (!text.isEmpty()) {
            request.header("Content-Type", "text/plain");
        } else if (parts[0].equals("POST")) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        return request;
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path));
    }
}
