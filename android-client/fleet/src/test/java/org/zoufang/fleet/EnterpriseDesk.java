package org.zoufang.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An enterprise's contact at his browser, who came by a link: keeps cookies, fills in forms, sends photos along. */
final class EnterpriseDesk {

    private static final Pattern HIDDEN = Pattern.compile("name=\"([a-zA-Z-]+)\" value=\"([^\"]*)\"");
    private static final String BOUNDARY = "----zoufang-fleet";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> cookies = new HashMap<>();
    private final String server;

    EnterpriseDesk(String server) {
        this.server = server;
    }

    /** Opens the link as it was handed over; looking at it changes nothing. */
    void open(String url) throws IOException {
        assertThat(get(url.replaceFirst("^https?://[^/]+", "")).statusCode()).isEqualTo(303);
    }

    HttpResponse<String> get(String path) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(server + path)).GET());
    }

    /** Fills in the form of a page and sends it with a photo. */
    HttpResponse<String> fill(String path, Map<String, String> typed, byte[] photo) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(get(path).body());
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        fields.putAll(typed);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> field : fields.entrySet()) {
            part(body, "name=\"" + field.getKey() + "\"", null, field.getValue().getBytes(StandardCharsets.UTF_8));
        }
        part(body, "name=\"photo1\"; filename=\"after.jpg\"", "image/jpeg", photo);
        body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return send(HttpRequest.newBuilder(URI.create(server + path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String named, String type, byte[] content) throws IOException {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + named + "\r\n"
                + (type == null ? "" : "Content-Type: " + type + "\r\n") + "\r\n";
        body.write(head.getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        StringBuilder kept = new StringBuilder();
        cookies.forEach((name, value) -> kept.append(kept.length() == 0 ? "" : "; ")
                .append(name)
                .append('=')
                .append(value));
        request.header("Accept", "text/html").header("Accept-Language", "zh-CN");
        if (kept.length() > 0) {
            request.header("Cookie", kept.toString());
        }
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(cookie -> {
                String[] pair = cookie.split(";", 2)[0].split("=", 2);
                cookies.put(pair[0], pair[1]);
            });
            return answer;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
