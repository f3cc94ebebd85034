package org.zoufang.web;

import io.vertx.ext.web.RoutingContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Addresses made from the one at hand: each filter, page and language has its own, so that it can be sent to a colleague. */
public final class Addresses {

    private Addresses() {}

    /** The address of this request with the parameter set to the value; null takes it out. */
    public static String with(RoutingContext request, String parameter, String value) {
        List<String> pairs = new ArrayList<>();
        for (Map.Entry<String, String> pair : request.queryParams()) {
            if (!pair.getKey().equals(parameter) && !pair.getValue().isEmpty()) {
                pairs.add(pair(pair.getKey(), pair.getValue()));
            }
        }
        if (value != null) {
            pairs.add(pair(parameter, value));
        }
        return request.normalizedPath() + (pairs.isEmpty() ? "" : "?" + String.join("&", pairs));
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
