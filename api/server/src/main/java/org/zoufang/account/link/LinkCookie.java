package org.zoufang.account.link;

import io.vertx.ext.web.RoutingContext;
import org.zoufang.web.Cookies;

/** The cookie that stands for an enterprise's link once it has been opened, so that the address need not carry it. */
public final class LinkCookie {

    private static final String NAME = "zoufang-counter";

    private LinkCookie() {}

    /** The link's token, or null. */
    public static String read(RoutingContext request) {
        String token = Cookies.read(request, NAME);
        return token == null || token.isEmpty() ? null : token;
    }

    /** Until the browser is closed; no other site can bring the browser to send it. */
    public static void set(RoutingContext request, String token) {
        Cookies.setStrict(request, NAME, token);
    }

    public static void forget(RoutingContext request) {
        Cookies.forget(request, NAME);
    }
}
