package org.zoufang.account.oidc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What of a browser a sign-in needs: it keeps cookies for each server and follows redirects when told to. */
public final class Browser {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Map<String, Map<String, String>> cookies = new LinkedHashMap<>();
    private final Map<String, String> asSet = new TreeMap<>();

    /** One request, without following where it leads. */
    public HttpResponse<String> open(URI at) {
        return send(HttpRequest.newBuilder(at).GET(), at);
    }

    /** Opens the address and goes wherever it leads. */
    public HttpResponse<String> follow(URI at) {
        return follow(open(at));
    }

    /** Goes on from an answer to where it leads. */
    public HttpResponse<String> follow(HttpResponse<String> from) {
        HttpResponse<String> answer = from;
        for (int hops = 0; answer.headers().firstValue("Location").isPresent(); hops++) {
            if (hops > 12) {
                throw new IllegalStateException("it leads round and round: " + answer.uri());
            }
            answer = open(
                    answer.uri().resolve(answer.headers().firstValue("Location").get()));
        }
        return answer;
    }

    /** Sends a form, without following where it leads. */
    public HttpResponse<String> submit(URI to, Map<String, String> fields) {
        StringBuilder form = new StringBuilder();
        fields.forEach((name, value) -> form.append(form.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return send(
                HttpRequest.newBuilder(to)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form.toString())),
                to);
    }

    /** The cookies that servers have set, by name, each as its header said. */
    public Map<String, String> cookiesAsSet() {
        return Map.copyOf(asSet);
    }

    /** The names of the cookies that go to this server now. */
    public Set<String> cookieNames(URI server) {
        return cookies.getOrDefault(server.getAuthority(), Map.of()).keySet();
    }

    private HttpResponse<String> send(HttpRequest.Builder request, URI to) {
        Map<String, String> jar = cookies.computeIfAbsent(to.getAuthority(), server -> new LinkedHashMap<>());
        if (!jar.isEmpty()) {
            StringBuilder header = new StringBuilder();
            jar.forEach((name, value) -> header.append(header.isEmpty() ? "" : "; ")
                    .append(name)
                    .append('=')
                    .append(value));
            request.header("Cookie", header.toString());
        }
        try {
            HttpResponse<String> answer = CLIENT.send(
                    request.header("Accept", "text/html").build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            answer.headers().allValues("Set-Cookie").forEach(set -> keep(jar, set));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(Map<String, String> jar, String set) {
        String[] pair = set.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty() || set.matches("(?i).*;\\s*max-age=0(;.*)?")) {
            jar.remove(pair[0]);
        } else {
            jar.put(pair[0], pair[1]);
            asSet.put(pair[0], set);
        }
    }
}
