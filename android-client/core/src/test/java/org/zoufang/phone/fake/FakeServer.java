package org.zoufang.phone.fake;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.contract.Registration;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.operation.HttpAnswer;
import org.zoufang.phone.operation.HttpRequest;
import org.zoufang.phone.operation.Transport;

/** A server in memory that keeps to the protocol, and a network to it that a test can spoil exchange by exchange. */
public final class FakeServer implements Transport {

    /** What happens to one exchange. */
    public interface Fault {
        HttpAnswer of(HttpRequest request, Transport server) throws IOException;
    }

    /** The request never arrives. */
    public static final Fault LOST = (request, server) -> {
        throw new IOException("no network");
    };

    /** The server does its work; its answer never arrives. */
    public static final Fault ANSWER_LOST = (request, server) -> {
        server.exchange(request);
        throw new IOException("connection reset");
    };

    /** The first byte of the body arrives as another. */
    public static final Fault CHANGED = (request, server) -> {
        byte[] body = read(request);
        body[0]++;
        return server.exchange(with(request, body));
    };

    /** The request arrives twice. */
    public static final Fault DOUBLED = (request, server) -> {
        server.exchange(request);
        return server.exchange(request);
    };

    /** The answer to a push gives no copies, as to a phone whose scope has to be settled first. */
    public static final Fault WITHOUT_COPIES = (request, server) ->
            replaced(server.exchange(request), "\"copies\":.*\"cursor\":\"[^\"]*\"", "\"cursor\":null");

    public static final Fault NONE = (request, server) -> server.exchange(request);

    private final Deque<Fault> faults = new ArrayDeque<>();
    private final List<String> heard = new ArrayList<>();
    private final FakeSessions sessions;
    private final FakeRecords records;
    private final FakeUploads uploads = new FakeUploads();
    private final FakeDevices devices = new FakeDevices();
    private final FakeParcels parcels = new FakeParcels();
    private final FakePowers powers = new FakePowers();
    private final MutableClock clock;
    private Fault always = NONE;
    private boolean old;

    public FakeServer(MutableClock clock) {
        this.clock = clock;
        sessions = new FakeSessions(clock);
        records = new FakeRecords(clock);
    }

    public FakeRecords records() {
        return records;
    }

    public FakeSessions sessions() {
        return sessions;
    }

    public FakeDevices devices() {
        return devices;
    }

    public FakeParcels parcels() {
        return parcels;
    }

    public FakePowers powers() {
        return powers;
    }

    public FakeUploads uploads() {
        return uploads;
    }

    /** The next exchanges meet these faults, one each. */
    public FakeServer next(Fault... some) {
        faults.addAll(List.of(some));
        return this;
    }

    /** Whether no fault is left over for an exchange to come. */
    public boolean isCalm() {
        return faults.isEmpty();
    }

    /** Every exchange without a fault of its own meets this one. */
    public void always(Fault fault) {
        always = fault;
    }

    /** What arrived, as the operation's name or method and path. */
    public List<String> heard() {
        return heard;
    }

    /** So many bytes of the body arrive, then the network is gone. */
    public static Fault cutAfter(int bytes) {
        return (request, server) -> {
            server.exchange(with(request, Arrays.copyOf(read(request), bytes)));
            throw new IOException("connection reset");
        };
    }

    /** Something happens when so many bytes of the body have arrived; if the phone then gives up, these arrived. */
    public static Fault meanwhile(int bytes, Runnable event) {
        return (request, server) -> {
            ByteArrayOutputStream came = new ByteArrayOutputStream() {
                @Override
                public synchronized void write(byte[] block, int from, int length) {
                    super.write(block, from, length);
                    if (count - length < bytes && count >= bytes) {
                        event.run();
                    }
                }
            };
            try {
                request.body().writeTo(came);
            } catch (IOException givenUp) {
                server.exchange(with(request, came.toByteArray()));
                throw givenUp;
            }
            return server.exchange(with(request, came.toByteArray()));
        };
    }

    private static HttpRequest with(HttpRequest request, byte[] body) {
        return new HttpRequest(request.method(), request.url(), request.headers(), HttpRequest.Body.of(body));
    }

    /** An answer that only has a status. */
    public static Fault status(int status, String... header) {
        return (request, server) ->
                new HttpAnswer(status, header.length == 0 ? Map.of() : Map.of(header[0], header[1]), new byte[0]);
    }

    @Override
    public synchronized HttpAnswer exchange(HttpRequest request) throws IOException {
        Fault fault = faults.isEmpty() ? always : faults.poll();
        return fault.of(request, this::serve);
    }

    private HttpAnswer serve(HttpRequest request) throws IOException {
        byte[] body = read(request);
        String token = request.headers().getOrDefault("Authorization", "").replace("Bearer ", "");
        UUID who = sessions.who(token);
        String path = request.url().replaceFirst("^https?://[^/]+", "");
        String refused = devices.refusal(request.headers().get(Registration.DEVICE_HEADER), who != null);
        if (refused != null && who != null) {
            heard.add(refused);
            return json(
                    401,
                    "{\"errors\":[{\"message\":\"" + refused + "\",\"extensions\":{\"code\":\"" + refused + "\"}}]}");
        }
        if (path.startsWith(FakeParcels.PATH)) {
            heard.add(request.method() + " " + FakeParcels.PATH + "*");
            boolean known = devices.isKnown(request.headers().get(Registration.DEVICE_HEADER));
            return parcels.serve(request.method(), path, body, known);
        }
        if (!path.equals("/graphql")) {
            heard.add(request.method() + " " + path.replaceFirst("/photos/.*", "/photos/*"));
            return who == null ? new HttpAnswer(401, Map.of(), new byte[0]) : uploads.serve(request, path, body);
        }
        return graphql(Json.object(new String(body, StandardCharsets.UTF_8)), who, sessions.device(token), refused);
    }

    private HttpAnswer graphql(JsonObject asked, UUID who, String device, String refused) {
        String operation = Json.text(asked, "operationName");
        heard.add(operation);
        if (powers.isOld() && FakePowers.NEW.contains(operation)) {
            return json(400, "{\"errors\":[{\"message\":\"?\",\"extensions\":{\"code\":\"VALIDATION_FAILED\"}}]}");
        }
        if (operation.equals("me") && who != null && who.equals(devices.stranger())) {
            return json(403, "{\"errors\":[{\"message\":\"没有登记账号\",\"extensions\":{\"code\":\"OFFICIAL_UNKNOWN\"}}]}");
        }
        String query = FakeForms.document(asked);
        JsonObject variables = Json.child(asked, "variables");
        String unknown = old ? FakeForms.unknown(query, variables) : null;
        if (unknown != null) {
            return json(400, "{\"errors\":[{\"message\":\"?\",\"extensions\":{\"code\":\"" + unknown + "\"}}]}");
        }
        if (operation.equals("push") && !query.contains("copies")) {
            variables.remove("after");
        }
        HttpAnswer answer = answer(operation, variables, who, device, refused);
        return operation.equals("changes") && !query.contains("gone") ? FakeForms.changesOfBefore(answer) : answer;
    }

    /** As of the release before: a document that asks for more is refused. */
    public void old(boolean before) {
        old = before;
    }

    private HttpAnswer answer(String operation, JsonObject variables, UUID who, String device, String refused) {
        boolean open = List.of("signIn", "tokenRefresh", "serverInfo", "signInWay", "deviceRegister")
                .contains(operation);
        if (who == null && !open) {
            return json(401, "{\"errors\":[{\"message\":\"sign in\",\"extensions\":{\"code\":\"UNAUTHENTICATED\"}}]}");
        }
        if (refused != null && List.of("signIn", "tokenRefresh").contains(operation)) {
            return data(operation, Json.object("{\"userErrors\":[{\"code\":\"" + refused + "\",\"message\":\"设备\"}]}"));
        }
        JsonElement field =
                switch (operation) {
                    case "me" -> sessions.me(who);
                    case "deviceRegister" -> devices.register(Json.child(variables, "input"));
                    case "deviceRules" -> devices.rules();
                    case "deviceReport" -> devices.report(Json.child(variables, "input"));
                    case "signInWay" -> powers.signInWay();
                    case "delegations" -> powers.delegations();
                    case "pairings" -> powers.pairings(Json.text(variables, "after"));
                    case "catalogueTerms" -> FakeRulebook.terms(Json.text(variables, "catalogue"));
                    case "calendarDays" -> FakeRulebook.days(Json.number(variables, "year"));
                    case "signIn" -> sessions.signIn(Json.child(variables, "input"));
                    case "tokenRefresh" -> sessions.refresh(Json.child(variables, "input"));
                    case "signOut" -> Json.object("{\"userErrors\":[]}");
                    case "serverInfo" ->
                        Json.object("{\"adminInspectionEnabled\":false,\"time\":\"" + clock.now() + "\"}");
                    case "push" ->
                        records.push(
                                FakeForms.whole(Json.objects(variables, "groups")),
                                Json.text(variables, "after"),
                                who,
                                device);
                    default -> records.changes(Json.text(variables, "after"), Json.number(variables, "first"));
                };
        return data(operation, field);
    }

    private HttpAnswer data(String operation, JsonElement field) {
        JsonObject data = new JsonObject();
        data.add(operation, field);
        JsonObject answer = new JsonObject();
        answer.add("data", data);
        HttpAnswer plain = json(200, answer.toString());
        return old ? plain : FakeForms.ofToday(plain);
    }

    /** An answer of GraphQL as a text. */
    public static HttpAnswer json(int status, String text) {
        return new HttpAnswer(
                status,
                Map.of("Content-Type", "application/graphql-response+json"),
                text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same answer with other words in it. */
    public static HttpAnswer replaced(HttpAnswer answer, String text, String instead) {
        byte[] body = answer.text().replaceAll(text, instead).getBytes(StandardCharsets.UTF_8);
        return new HttpAnswer(answer.status(), answer.headers(), body);
    }

    static byte[] read(HttpRequest request) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (request.body() != null) {
            request.body().writeTo(out);
        }
        return out.toByteArray();
    }
}
