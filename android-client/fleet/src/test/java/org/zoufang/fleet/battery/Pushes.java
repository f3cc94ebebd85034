package org.zoufang.fleet.battery;

import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.operation.HttpRequest;
import org.zoufang.phone.outbox.CommandGroup;

/** A phone's push request, taken apart. */
final class Pushes {

    private static final String PACKED = "Content-Encoding";

    private Pushes() {}

    /** The same request with this group alone. */
    static HttpRequest only(HttpRequest push, CommandGroup group) throws IOException {
        JsonObject body = Json.object(new String(plain(push), StandardCharsets.UTF_8));
        Json.child(body, "variables").add("groups", Json.arrayOf(List.of(group.input())));
        Map<String, String> headers = new HashMap<>(push.headers());
        headers.remove(PACKED);
        return new HttpRequest(push.method(), push.url(), headers, HttpRequest.Body.of(body.toString()));
    }

    private static byte[] plain(HttpRequest push) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        push.body().writeTo(bytes);
        if (!push.headers().containsKey(PACKED)) {
            return bytes.toByteArray();
        }
        try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return packed.readAllBytes();
        }
    }
}
