package org.zoufang.phone.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.operation.HttpAnswer;
import org.zoufang.phone.operation.HttpRequest;
import org.zoufang.phone.operation.Transport;

/**
 * A server of an earlier release, as it answered a phone once. Each question gets the answer that this document got then,
 * in their order, with the ids of the phone of now; a document that it was not asked then gets what it said to one that it
 * did not know, and a question that was never put to it the same.
 */
public final class RecordedServer implements Transport {

    private static final String UUID = "\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}";

    private static final String TOKENS = "(\"(?:access|refresh)Token\"\\s*:\\s*\")[^\"]*\"";

    private final List<JsonObject> exchanges = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, String> now = new HashMap<>();

    private RecordedServer(JsonArray exchanges) {
        exchanges.forEach(one -> this.exchanges.add(one.getAsJsonObject()));
        this.exchanges.forEach(one -> known.add(Json.text(one, "operation")));
    }

    public static RecordedServer of(Path file) throws IOException {
        return new RecordedServer(JsonParser.parseString(Files.readString(file)).getAsJsonArray());
    }

    /** The server itself, and each exchange with it into the file. */
    public static Transport recording(Transport server, Path file) {
        List<String> all = new ArrayList<>();
        return request -> {
            HttpAnswer answer = server.exchange(request);
            JsonObject asked = asked(request);
            JsonObject one = new JsonObject();
            Json.put(one, "operation", Json.text(asked, "operationName"));
            Json.put(one, "document", hash(asked));
            one.add("variables", asked.get("variables"));
            one.addProperty("status", answer.status());
            one.add("answer", JsonParser.parseString(answer.text().replaceAll(TOKENS, "$1recorded\"")));
            all.add(one.toString());
            Files.createDirectories(file.getParent());
            Files.writeString(file, "[\n" + String.join(",\n", all) + "\n]\n");
            return answer;
        };
    }

    @Override
    public HttpAnswer exchange(HttpRequest request) throws IOException {
        JsonObject asked = asked(request);
        String operation = Json.text(asked, "operationName");
        JsonObject found = next(operation, hash(asked));
        meet(found.get("variables"), asked.get("variables"));
        // all at once: an id of today may be the recorded one of something else
        String answer = Pattern.compile(UUID)
                .matcher(found.get("answer").toString())
                .replaceAll(id -> now.getOrDefault(id.group(), id.group()));
        return FakeServer.json(found.get("status").getAsInt(), answer);
    }

    private JsonObject next(String operation, String document) throws IOException {
        JsonObject refused = null;
        for (JsonObject one : exchanges) {
            boolean same = operation.equals(Json.text(one, "operation"));
            if (same && document.equals(Json.text(one, "document"))) {
                exchanges.removeIf(each -> each == one && one.get("status").getAsInt() != 400);
                return one;
            }
            boolean unknown = one.get("status").getAsInt() == 400;
            refused = unknown && (same || refused == null && !known.contains(operation)) ? one : refused;
        }
        if (refused == null) {
            throw new IOException("the recorded server was not asked this: " + operation);
        }
        // and whatever else it had not known of this operation
        return refused;
    }

    /** What stands in the same place is the same thing, under the id that this phone gave it. */
    private void meet(JsonElement then, JsonElement today) {
        if (then instanceof JsonObject before && today instanceof JsonObject after) {
            before.keySet().stream().filter(after::has).forEach(key -> meet(before.get(key), after.get(key)));
        } else if (then instanceof JsonArray before && today instanceof JsonArray after) {
            for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
                meet(before.get(i), after.get(i));
            }
        } else if (then.isJsonPrimitive()
                && today.isJsonPrimitive()
                && then.getAsString().matches(UUID)) {
            now.put(then.getAsString(), today.getAsString());
        }
    }

    private static JsonObject asked(HttpRequest request) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        request.body().writeTo(body);
        return Json.object(body.toString(StandardCharsets.UTF_8));
    }

    private static String hash(JsonObject asked) {
        try {
            byte[] query = Json.text(asked, "query").getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(query));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
