package org.zoufang.door;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;

/**
 * What every answer tells a browser that comes upon it: take it for what it says it is, give it to no other site, and
 * keep no copy of data. What an answer says itself stays.
 */
final class AnswerHeaders {

    private AnswerHeaders() {}

    static void complete(HttpServerResponse response, Area area) {
        MultiMap headers = response.headers();
        putIfAbsent(headers, "X-Content-Type-Options", "nosniff");
        putIfAbsent(headers, "Cross-Origin-Resource-Policy", "same-origin");
        if (area.isApi() || isData(headers.get(HttpHeaders.CONTENT_TYPE))) {
            putIfAbsent(headers, "Cache-Control", "no-store");
            putIfAbsent(headers, "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
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
