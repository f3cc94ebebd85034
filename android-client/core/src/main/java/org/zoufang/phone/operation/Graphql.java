package org.zoufang.phone.operation;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.zoufang.contract.DeviceTime;
import org.zoufang.contract.Documents;
import org.zoufang.contract.SchemaVersion;
import org.zoufang.phone.device.DeviceClock;
import org.zoufang.phone.json.Json;

/** Asks the server by GraphQL over HTTP. */
public final class Graphql {

    private static final int WORTH_PACKING = 1024;

    /** Where a list stands in what {@link #ask} gives. */
    public static final String LIST = "list";

    /** How a server says that it is older than the document. */
    private static final Set<String> UNKNOWN_DOCUMENT = Set.of("VALIDATION_FAILED", "DOCUMENT_NOT_TRUSTED");

    /** How a server says that a request without a document is none. */
    private static final Set<String> UNKNOWN_HASH = Set.of("DOCUMENT_UNKNOWN", "BAD_REQUEST", "BAD_JSON");

    private final Transport transport;
    private final Supplier<String> server;
    private final Supplier<String> language;
    private final DeviceClock clock;
    /** Whether the server has said that it takes packed requests (RFC 7694). */
    private volatile boolean packs;
    /** Whether the server has said its version, as servers do that name a new row by its group and know documents by hash. */
    private volatile boolean named;
    /** Which of an operation's documents this server was found to know. */
    private final Map<Operation, Integer> forms = Collections.synchronizedMap(new EnumMap<>(Operation.class));

    /**
     * @param server the server's address, without a slash at its end
     * @param language in which refusals are worded, such as {@code zh-CN}
     * @param clock what this device shows is said at each contact
     */
    public Graphql(Transport transport, Supplier<String> server, Supplier<String> language, DeviceClock clock) {
        this.transport = transport;
        this.server = server;
        this.language = language;
        this.clock = clock;
    }

    /**
     * The value of the operation's field; a list as the field {@link #LIST} of an object.
     *
     * @param accessToken null for none
     * @throws ServerTrouble if the server answered with an error
     * @throws IOException if no whole answer came
     */
    public JsonObject ask(Operation operation, JsonObject variables, String accessToken) throws IOException {
        return ask(operation, variables, accessToken, () -> {});
    }

    /** As above; tells {@code gone} when the network has taken the question: nothing of this phone is needed any more. */
    public JsonObject ask(Operation operation, JsonObject variables, String accessToken, Runnable gone)
            throws IOException {
        List<String> documents = operation.documents();
        int form = forms.getOrDefault(operation, 0);
        while (true) {
            // By its hash it is a tenth as long, for whoever keeps our documents.
            boolean hashed = named;
            try {
                JsonObject request = request(operation, documents.get(form), hashed, variables);
                JsonObject answer = exchange(operation, request, accessToken, gone);
                forms.put(operation, form);
                return answer;
            } catch (ServerTrouble trouble) {
                String code = String.valueOf(trouble.code());
                boolean unknown = UNKNOWN_DOCUMENT.contains(code);
                if (hashed && (unknown || UNKNOWN_HASH.contains(code))) {
                    named = false;
                } else if (unknown && form + 1 < documents.size()) {
                    form++;
                } else {
                    throw trouble;
                }
            }
        }
    }

    private static JsonObject request(Operation operation, String document, boolean hashed, JsonObject variables) {
        JsonObject request = new JsonObject();
        if (hashed) {
            request.addProperty("documentId", "sha256:" + Documents.hash(document));
        } else {
            request.addProperty("query", document);
        }
        request.addProperty("operationName", operation.fieldName());
        request.add("variables", variables);
        return request;
    }

    private JsonObject exchange(Operation operation, JsonObject request, String accessToken, Runnable gone)
            throws IOException {
        Map<String, String> headers = headers(accessToken);
        byte[] body = request.toString().getBytes(StandardCharsets.UTF_8);
        if (packs && body.length > WORTH_PACKING) {
            headers.put("Content-Encoding", "gzip");
            body = packed(body);
        }
        HttpAnswer answer = transport.exchange(
                new HttpRequest("POST", server.get() + "/graphql", headers, HttpRequest.Body.of(body, gone)));
        packs = String.valueOf(answer.header("Accept-Encoding")).contains("gzip");
        named = answer.header(SchemaVersion.SERVER_HEADER) != null;
        return field(operation, answer);
    }

    private static byte[] packed(byte[] body) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new Tightly(packed)) {
            zip.write(body);
        }
        return packed.toByteArray();
    }

    /** A request is packed once and goes over a network that costs more than the processor. */
    private static final class Tightly extends GZIPOutputStream {

        Tightly(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }

    public String language() {
        return language.get();
    }

    /** Whether the server gives the row that a group makes the group's id, so that it need not be said twice. */
    public boolean namesRowsByGroups() {
        return named;
    }

    /** The same towards another server. */
    public Graphql at(String address) {
        return new Graphql(transport, () -> address, language, clock);
    }

    /** What it goes by. */
    public Transport transport() {
        return transport;
    }

    private Map<String, String> headers(String accessToken) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json; charset=utf-8");
        headers.put("Accept", "application/graphql-response+json, application/json;q=0.9");
        headers.put("Accept-Language", language.get());
        headers.put(SchemaVersion.HEADER, Integer.toString(SchemaVersion.NOW));
        headers.put(DeviceTime.HEADER, new DeviceTime(clock.now(), clock.elapsedMillis(), clock.bootCount()).header());
        if (accessToken != null) {
            headers.put("Authorization", "Bearer " + accessToken);
        }
        return headers;
    }

    private static JsonObject field(Operation operation, HttpAnswer answer) throws IOException {
        JsonObject body;
        try {
            body = Json.object(answer.text());
        } catch (IllegalArgumentException e) {
            if (answer.isSuccess()) {
                throw new IOException("an answer that is no GraphQL: a sign-in page of the network, perhaps", e);
            }
            throw ServerTrouble.ofStatus(answer);
        }
        List<JsonObject> errors = Json.objects(body, "errors");
        JsonObject data = Json.child(body, "data");
        JsonObject field = data == null ? null : value(data, operation.fieldName());
        if (!errors.isEmpty() || field == null) {
            throw trouble(answer, errors);
        }
        return field;
    }

    private static JsonObject value(JsonObject data, String name) {
        if (!(data.get(name) instanceof JsonArray)) {
            return Json.child(data, name);
        }
        JsonObject list = new JsonObject();
        list.add(LIST, data.get(name));
        return list;
    }

    private static ServerTrouble trouble(HttpAnswer answer, List<JsonObject> errors) {
        ServerTrouble byStatus = ServerTrouble.ofStatus(answer);
        if (errors.isEmpty()) {
            return byStatus;
        }
        JsonObject extensions = Json.child(errors.get(0), "extensions");
        String code = extensions == null ? null : Json.text(extensions, "code");
        return new ServerTrouble(
                kind(byStatus.kind(), code),
                answer.status(),
                code,
                Json.text(errors.get(0), "message"),
                byStatus.retryAfter());
    }

    private static ServerTrouble.Kind kind(ServerTrouble.Kind byStatus, String code) {
        if ("UNAUTHENTICATED".equals(code) || "UNAUTHORIZED".equals(code)) {
            return ServerTrouble.Kind.UNAUTHENTICATED;
        }
        return "INTERNAL".equals(code) ? ServerTrouble.Kind.FAILED : byStatus;
    }
}
