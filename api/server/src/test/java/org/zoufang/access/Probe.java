package org.zoufang.access;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
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
        RequestSpecification request =
                RestAssured.given().redirects().follow(false).header("Accept-Language", "en");
        if (bearer != null) {
            request.header("Authorization", bearer);
        }
        Response response = operation.contains(" ") ? path(request, id) : graphql(request, id);
        String body = response.contentType().startsWith("image") ? "image" : response.asString();
        String location = response.header("Location");
        return new Seen(
                response.statusCode(),
                body.replace(id.toString(), "ID"),
                location == null ? null : location.replace(id.toString(), "ID"));
    }

    private Response graphql(RequestSpecification request, UUID id) {
        String document =
                text.replace("%s", id.toString()).replace("%n", Ids.next().toString());
        return request.contentType(ContentType.JSON)
                .body(Map.of("query", document))
                .post("/graphql");
    }

    private Response path(RequestSpecification request, UUID id) {
        String[] parts = operation.split(" ");
        String path = parts[1].replaceAll("\\{[^}]*}", id.toString());
        if (parts[0].equals("PATCH")) {
            request.contentType("application/offset+octet-stream").header("Upload-Offset", 0);
        } else if (!text.isEmpty()) {
            request.body(text);
        }
        return request.header("Tus-Resumable", "1.0.0").accept("*/*").request(parts[0], path);
    }
}
