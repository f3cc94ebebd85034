package org.zoufang.phone.sync;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zoufang.phone.account.Account;
import org.zoufang.phone.account.Session;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.operation.HttpAnswer;
import org.zoufang.phone.operation.HttpRequest;
import org.zoufang.phone.operation.ServerTrouble;
import org.zoufang.phone.operation.Transport;
import org.zoufang.phone.photo.QueuedPhoto;

/** The client's side of tus 1.0 (tus.io/protocols/resumable-upload): creation, HEAD, PATCH and checksum. */
final class Tus {

    private static final String PATH = "/photos";

    private final Transport transport;
    private final Account account;
    private final Session session;

    Tus(Transport transport, Account account, Session session) {
        this.transport = transport;
        this.account = account;
        this.session = session;
    }

    /** How far an upload is; {@code url} is null where the answer named none. */
    record Progress(String url, long offset) {}

    Progress create(QueuedPhoto photo) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Upload-Length", Long.toString(photo.size()));
        headers.put(
                "Upload-Metadata",
                "sha256 " + base64(photo.sha256()) + ",filetype " + base64(photo.mediaType()) + ",photo "
                        + base64(photo.id().toString()));
        HttpAnswer answer = exchange("POST", account.server() + PATH, headers, HttpRequest.Body.of(new byte[0]));
        String location = answer.header("Location");
        if (location == null) {
            throw new IOException("an upload was created without a place");
        }
        return new Progress(absolute(location), offset(answer, 0));
    }

    Progress head(String url) throws IOException {
        HttpAnswer answer = exchange("HEAD", url, Map.of(), null);
        return new Progress(url, offset(answer, -1));
    }

    /** All at once. What arrives of it counts although the rest does not; the whole is checked when it is complete. */
    Progress patch(String url, HttpRequest.Body whole) throws IOException {
        return patch(url, 0, Map.of(), whole);
    }

    /** One part, which counts as a whole or not at all. */
    Progress patch(String url, long offset, byte[] chunk) throws IOException {
        String checksum = "sha256 " + Base64.getEncoder().encodeToString(sha256(chunk));
        return patch(url, offset, Map.of("Upload-Checksum", checksum), HttpRequest.Body.of(chunk));
    }

    private Progress patch(String url, long offset, Map<String, String> more, HttpRequest.Body body)
            throws IOException {
        Map<String, String> headers = new LinkedHashMap<>(more);
        headers.put("Content-Type", "application/offset+octet-stream");
        headers.put("Upload-Offset", Long.toString(offset));
        HttpAnswer answer = exchange("PATCH", url, headers, body);
        return new Progress(url, offset(answer, -1));
    }

    private HttpAnswer exchange(String method, String url, Map<String, String> headers, HttpRequest.Body body)
            throws IOException {
        String token = session.token();
        HttpAnswer answer = once(method, url, headers, body, token);
        if (answer.status() == 401) {
            answer = once(method, url, headers, body, session.renew(token));
        }
        if (!answer.isSuccess()) {
            throw trouble(answer);
        }
        return answer;
    }

    private HttpAnswer once(String method, String url, Map<String, String> headers, HttpRequest.Body body, String token)
            throws IOException {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("Tus-Resumable", "1.0.0");
        all.put("Authorization", "Bearer " + token);
        all.put("Accept-Language", session.language());
        return transport.exchange(new HttpRequest(method, url, all, body));
    }

    /** The code and words of a problem (RFC 9457), where the server sent one. */
    private static ServerTrouble trouble(HttpAnswer answer) {
        ServerTrouble byStatus = ServerTrouble.ofStatus(answer);
        try {
            JsonObject problem = Json.object(answer.text());
            String words = Json.text(problem, "detail");
            return new ServerTrouble(
                    byStatus.kind(),
                    answer.status(),
                    Json.text(problem, "code"),
                    words == null ? byStatus.getMessage() : words,
                    byStatus.retryAfter());
        } catch (IllegalArgumentException e) {
            return byStatus;
        }
    }

    private String absolute(String location) {
        return location.startsWith("/") ? account.server() + location : location;
    }

    private static long offset(HttpAnswer answer, long otherwise) throws IOException {
        String offset = answer.header("Upload-Offset");
        if (offset == null && otherwise < 0) {
            throw new IOException("an upload answered without its offset");
        }
        return offset == null ? otherwise : Long.parseLong(offset);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sha256(byte[] chunk) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(chunk);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java and every Android has SHA-256", e);
        }
    }
}
