package org.zoufang.graphql;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** The request's JSON, checked as the GraphQL-over-HTTP specification wants its parameters. */
final class RequestBody {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final JsonReaderFactory READERS = JSON.createReaderFactory(Map.of());
    private static final String BAD_REQUEST = "BAD_REQUEST";

    private RequestBody() {}

    /** @throws BadRequest with 415 unless it is JSON in UTF-8 */
    static void requireJson(String contentType) {
        String type =
                contentType == null ? "" : contentType.toLowerCase(Locale.ROOT).replace(" ", "");
        String[] parts = type.split(";");
        boolean json = "application/json".equals(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            json &= !parts[i].startsWith("charset=")
                    || parts[i].replace("\"", "").equals("charset=utf-8");
        }
        if (!json) {
            throw new BadRequest(415, "UNSUPPORTED_MEDIA_TYPE", "Send application/json in UTF-8");
        }
    }

    /** @throws BadRequest with 400 if it is no JSON object with a query, or with one that is not answered */
    static JsonObject read(byte[] body, KnownDocuments documents) {
        JsonValue value = parse(body);
        if (value.getValueType() == ValueType.ARRAY) {
            throw new BadRequest(400, "BATCH_NOT_ALLOWED", "Send one request at a time, not a list");
        }
        if (value.getValueType() != ValueType.OBJECT) {
            throw bad("The body must be a JSON object");
        }
        JsonObject sent = value.asJsonObject();
        JsonObjectBuilder request = JSON.createObjectBuilder();
        take(sent, "operationName", ValueType.STRING, request);
        take(sent, "variables", ValueType.OBJECT, request);
        take(sent, "extensions", ValueType.OBJECT, request);
        String query = text(sent, "query");
        request.add("query", documents.text(query, text(sent, "documentId"), persistedQuery(sent)));
        return request.build();
    }

    /** The hash in Apollo's extension; what else it may say is of no matter, for nothing is ever registered. */
    private static String persistedQuery(JsonObject sent) {
        boolean there = sent.get("extensions") instanceof JsonObject extensions
                && extensions.get("persistedQuery") instanceof JsonObject
                && extensions.getJsonObject("persistedQuery").get("sha256Hash") instanceof JsonString;
        return there
                ? sent.getJsonObject("extensions")
                        .getJsonObject("persistedQuery")
                        .getString("sha256Hash")
                        .toLowerCase(Locale.ROOT)
                : null;
    }

    private static String text(JsonObject sent, String name) {
        JsonValue value = sent.getOrDefault(name, JsonValue.NULL);
        if (value instanceof JsonString text) {
            return text.getString();
        } else if (value.getValueType() != ValueType.NULL) {
            throw bad("The parameter " + name + " must be of type string");
        }
        return null;
    }

    private static JsonValue parse(byte[] body) {
        if (body.length == 0) {
            throw bad("The body is missing");
        }
        try (JsonReader reader = READERS.createReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8)) {
            return reader.readValue();
        } catch (JsonException | IllegalStateException | ArithmeticException | NumberFormatException e) {
            throw new BadRequest(400, "BAD_JSON", "The body is not valid JSON");
        } catch (RuntimeException e) {
            // the reader reports nesting beyond its bound with a bare RuntimeException
            throw new BadRequest(400, "BAD_JSON", "The body is not JSON that can be read");
        }
    }

    private static void take(JsonObject sent, String name, ValueType type, JsonObjectBuilder request) {
        JsonValue value = sent.getOrDefault(name, JsonValue.NULL);
        if (value.getValueType() == type) {
            request.add(name, value);
        } else if (value.getValueType() != ValueType.NULL) {
            throw bad(
                    "The parameter " + name + " must be of type " + type.name().toLowerCase(Locale.ROOT));
        }
    }

    private static BadRequest bad(String message) {
        return new BadRequest(400, BAD_REQUEST, message);
    }
}
