package org.zoufang.fleet;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.operation.HttpAnswer;
import org.zoufang.phone.operation.HttpRequest;

/** Somebody at a desk who asks the server directly, as the leaders' pages do. */
public final class LeaderDesk {

    private static final String HISTORY =
            """
            query history($filter: VisitHistoryFilterInput) {
              visitHistory(filter: $filter, first: 20) {
                edges { node { id kind state purpose noteCount photoCount photosStored excerpt enterprise { name } lead { name } } }
              }
            }
            """;
    private static final String PHOTOS = "query photos($id: ID!) { visit(id: $id) { photos { id sha256 state } } }";

    private final HttpTransport transport = new HttpTransport();
    private final String server;
    private String token;

    public LeaderDesk(String server) {
        this.server = server;
    }

    public void signIn(String name) throws IOException {
        JsonObject input = new JsonObject();
        Json.put(input, "name", name);
        Json.put(input, "password", FleetPhone.PASSWORD);
        JsonObject variables = new JsonObject();
        variables.add("input", input);
        String document = "mutation signIn($input: SignInInput!) { signIn(input: $input) { session { accessToken } } }";
        JsonObject signIn = Json.child(ask(document, variables), "signIn");
        token = Json.text(Json.child(signIn, "session"), "accessToken");
    }

    /** Hands in a list of enterprises and waits until it was read; what became of it. */
    public JsonObject importList(String fileName, byte[] list) throws IOException, InterruptedException {
        Map<String, String> headers = Map.of("Authorization", "Bearer " + token, "Content-Type", "text/csv");
        String imports = server + "/enterprises/imports";
        HttpAnswer answer = transport.exchange(
                new HttpRequest("POST", imports + "?fileName=" + fileName, headers, HttpRequest.Body.of(list)));
        while (answer.isSuccess() && "RUNNING".equals(Json.text(Json.object(answer.text()), "state"))) {
            Thread.sleep(100);
            String id = Json.text(Json.object(answer.text()), "id");
            answer = transport.exchange(new HttpRequest("GET", imports + "/" + id, headers, null));
        }
        if (!answer.isSuccess()) {
            throw new IOException("the list was not taken: " + answer.status() + " " + answer.text());
        }
        return Json.object(answer.text());
    }

    /** Hands in a sealed parcel; what became of each record in it. */
    public List<JsonObject> importParcel(byte[] parcel) throws IOException {
        Map<String, String> headers =
                Map.of("Authorization", "Bearer " + token, "Content-Type", "application/octet-stream");
        HttpAnswer answer = transport.exchange(
                new HttpRequest("POST", server + "/quarantine/parcels", headers, HttpRequest.Body.of(parcel)));
        if (!answer.isSuccess()) {
            throw new IOException("the parcel was not taken: " + answer.status() + " " + answer.text());
        }
        return Json.objects(Json.object(answer.text()), "records");
    }

    /** The lines of the history whose notes hold {@code text}. */
    public List<JsonObject> history(String enterpriseId, String text) throws IOException {
        JsonObject filter = new JsonObject();
        Json.put(filter, "enterpriseId", enterpriseId);
        Json.put(filter, "text", text);
        JsonObject variables = new JsonObject();
        variables.add("filter", filter);
        JsonObject history = Json.child(ask(HISTORY, variables), "visitHistory");
        return Json.objects(history, "edges").stream()
                .map(edge -> Json.child(edge, "node"))
                .toList();
    }

    /** The photos of a visit as the server lists them. */
    public List<JsonObject> photos(String visitId) throws IOException {
        JsonObject variables = new JsonObject();
        Json.put(variables, "id", visitId);
        return Json.objects(Json.child(ask(PHOTOS, variables), "visit"), "photos");
    }

    /** A photo's original bytes, for those who may have them. */
    public byte[] original(String photoId) throws IOException {
        return file("/photos/" + photoId + "/original");
    }

    /** A closed problem as a package of evidence. */
    public byte[] evidence(String problemId) throws IOException {
        return file("/problems/" + problemId + "/evidence.zip");
    }

    private byte[] file(String path) throws IOException {
        String whole = server + path;
        HttpAnswer answer =
                transport.exchange(new HttpRequest("GET", whole, Map.of("Authorization", "Bearer " + token), null));
        if (!answer.isSuccess()) {
            throw new IOException(whole + " answered " + answer.status());
        }
        return answer.body();
    }

    /** What the server answers to a document; its {@code data}. */
    public JsonObject ask(String document, JsonObject variables) throws IOException {
        JsonObject body = new JsonObject();
        Json.put(body, "query", document);
        body.add("variables", variables);
        Map<String, String> headers = token == null
                ? Map.of("Content-Type", "application/json")
                : Map.of("Content-Type", "application/json", "Authorization", "Bearer " + token);
        HttpAnswer answer = transport.exchange(
                new HttpRequest("POST", server + "/graphql", headers, HttpRequest.Body.of(body.toString())));
        JsonObject data = Json.child(Json.object(answer.text()), "data");
        if (data == null) {
            throw new IOException("the server answered " + answer.text());
        }
        return data;
    }
}
