package org.zoufang.account;

import io.vertx.ext.web.RoutingContext;
import org.zoufang.web.Cookies;

/** The cookie that holds the id of a session at a page. */
public final class PageCookie {

    private PageCookie() {}

    /** The id, or null. */
    public static String read(RoutingContext request) {
        String id = Cookies.read(request, PageSessionSelection.COOKIE);
        return id == null || id.isEmpty() ? null : id;
    }

    public static void set(RoutingContext request, String id) {
        Cookies.set(request, PageSessionSelection.COOKIE, id);
    }

    public static void forget(RoutingContext request) {
        Cookies.forget(request, PageSessionSelection.COOKIE);
    }
}
