package org.zoufang.phone.fake;

import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zoufang.contract.Documents;
import org.zoufang.contract.SchemaVersion;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.operation.HttpAnswer;

/** How requests and answers looked in this release and before it. */
final class FakeForms {

    private FakeForms() {}

    /** A server of today says so. */
    static HttpAnswer ofToday(HttpAnswer plain) {
        Map<String, String> headers = new HashMap<>(plain.headers());
        headers.put(SchemaVersion.SERVER_HEADER, Integer.toString(SchemaVersion.NOW));
        return new HttpAnswer(plain.status(), headers, plain.body());
    }

    /** The document, sent whole or by its hash. */
    static String document(JsonObject asked) {
        String hash = Json.text(asked, "documentId");
        return hash == null ? Json.text(asked, "query") : Documents.byHash().get(hash.replace("sha256:", ""));
    }

    /** By which code a server of before says that it does not understand; null if it does. */
    static String unknown(String query, JsonObject variables) {
        if (query.contains("copies") || query.contains("powers")) {
            return "VALIDATION_FAILED";
        }
        return isShort(variables) ? "BAD_REQUEST" : null;
    }

    private static boolean isShort(JsonObject variables) {
        List<JsonObject> groups = variables.has("groups") ? Json.objects(variables, "groups") : List.of();
        List<String> before = groups.stream().map(JsonObject::toString).toList();
        return !before.equals(whole(groups).stream().map(JsonObject::toString).toList());
    }

    /** Groups with all ids in them. */
    static List<JsonObject> whole(List<JsonObject> groups) {
        for (JsonObject group : groups) {
            for (JsonObject command : Json.objects(group, "commands")) {
                for (String making : List.of("visitRecord", "noteWrite")) {
                    JsonObject input = Json.child(command, making);
                    if (input != null && !input.has("id")) {
                        JsonObject named = new JsonObject();
                        Json.put(named, "id", Json.text(group, "id"));
                        input.entrySet().forEach(field -> named.add(field.getKey(), field.getValue()));
                        command.add(making, named);
                    }
                }
            }
        }
        return groups;
    }

    /** Each change with its own id, as the documents of before ask. */
    static HttpAnswer changesOfBefore(HttpAnswer answer) {
        JsonObject body = Json.object(answer.text());
        JsonObject data = Json.child(body, "data");
        if (data == null) {
            return answer;
        }
        for (JsonObject change : Json.objects(Json.child(data, "changes"), "changes")) {
            JsonObject document = Json.child(change, "document");
            Json.put(change, "id", document == null ? Json.text(change, "gone") : Json.text(document, "id"));
            change.addProperty("deleted", document == null);
            change.remove("gone");
        }
        return new HttpAnswer(
                answer.status(), answer.headers(), body.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
