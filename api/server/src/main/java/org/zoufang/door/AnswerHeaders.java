package org.zoufang.door;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import org.zoufang.contract.SchemaVersion;

/**
 * What an answer with data tells a browser that comes upon it: keep no copy, and run nothing of it. What it says itself
 * stays, and what every answer says is added where the pages are.
 */
final class AnswerHeaders {

    private AnswerHeaders() {}

    static void complete(HttpServerResponse response, Area area) {
        MultiMap headers = response.headers();
        if (area.isApi() || isData(headers.get(HttpHeaders.CONTENT_TYPE))) {
            putIfAbsent(headers, "Cache-Control", "no-store");
            putIfAbsent(headers, "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        }
        if (area == Area.GRAPHQL) {
            // RFC 7694: a phone may pack what it brings
            putIfAbsent(headers, "Accept-Encoding", "gzip");
            putIfAbsent(headers, SchemaVersion.SERVER_HEADER, Integer.toString(SchemaVersion.NOW));
            // and gets it packed if it asks; on pages, which carry secrets beside what a stranger may say, nothing is
            headers.remove(HttpHeaders.CONTENT_ENCODING);
        }
    }

    private static boolean isData(String type) {
        return type != null && (type.contains("json") || type.contains("csv"));
    }

    private static void putIfAbsent(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
