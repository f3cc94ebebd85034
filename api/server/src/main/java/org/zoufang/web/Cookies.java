package org.zoufang.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;

/**
 * Cookies as the pages set them: for this host only, out of reach of scripts, over TLS only where TLS is spoken. There the
 * name carries the prefix {@code __Host-}, so that no neighbouring host can set one in its place (RFC 6265bis).
 */
public final class Cookies {

    private static final String PREFIX = "__Host-";

    private Cookies() {}

    /** Null if there is none. */
    public static String read(RoutingContext request, String name) {
        Cookie cookie = request.request().getCookie(named(request, name));
        return cookie == null ? null : cookie.getValue();
    }

    /** Until the browser is closed. */
    public static void set(RoutingContext request, String name, String value) {
        request.response().addCookie(strict(request, name, value));
    }

    public static void set(RoutingContext request, String name, String value, long seconds) {
        request.response().addCookie(strict(request, name, value).setMaxAge(seconds));
    }

    /** Until the browser is closed, and never sent on a way that began at another site. */
    public static void setStrict(RoutingContext request, String name, String value) {
        request.response().addCookie(strict(request, name, value).setSameSite(CookieSameSite.STRICT));
    }

    public static void forget(RoutingContext request, String name) {
        set(request, name, "", 0);
    }

    // Lax, not Strict: who comes by a link in the office's message system, or back from the OIDC provider, is signed
    // in.
    private static Cookie strict(RoutingContext request, String name, String value) {
        return Cookie.cookie(named(request, name), value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(request.request().isSSL())
                .setSameSite(CookieSameSite.LAX);
    }

    private static String named(RoutingContext request, String name) {
        return request.request().isSSL() ? PREFIX + name : name;
    }
}
