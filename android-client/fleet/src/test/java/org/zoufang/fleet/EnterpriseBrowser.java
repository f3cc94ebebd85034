package org.zoufang.fleet;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An enterprise's contact at his own browser, who has nothing but a link. */
final class EnterpriseBrowser {

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String server;
    private String page = "";

    EnterpriseBrowser(String server) {
        this.server = server;
    }

    /** The page at this path, after whatever it leads on to. */
    String open(String path) throws IOException, InterruptedException {
        page = sent(HttpRequest.newBuilder(URI.create(server + path)).GET()).body();
        return page;
    }

    /** What stands in a hidden field of the page at hand. */
    String hidden(String name) {
        Matcher found =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        return found.find() ? found.group(1) : "";
    }

    /** Sends the page's form; the status of where it led. */
    int send(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = sent(HttpRequest.newBuilder(URI.create(server + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        page = answer.body();
        return answer.statusCode();
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(
                request.header("Accept", "text/html")
                        .header("Accept-Language", "zh-CN")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
