package org.zoufang.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.zoufang.shared.ZoufangConfig;

/**
 * Headers that every answer of this server carries, pages, photos and data alike: nothing runs or loads but our own
 * files, nobody frames us, nobody guesses types, and over TLS nobody comes back in clear text.
 */
@ApplicationScoped
class SecurityHeaders {

    private static final int FIRST = 1000;
    private static final String TWO_YEARS = "max-age=63072000";
    private static final String NOTHING = "accelerometer=(), autoplay=(), camera=(), display-capture=(),"
            + " encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(),"
            + " midi=(), payment=(), usb=()";

    private final String contentPolicy;

    SecurityHeaders(ZoufangConfig config) {
        String forms = config.oidc()
                .authServerUrl()
                .map(provider -> " " + provider.getScheme() + "://" + provider.getRawAuthority())
                .orElse("");
        contentPolicy =
                "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; media-src 'self'; font-src 'self';"
                        + " connect-src 'self'; form-action 'self'" + forms
                        + "; frame-ancestors 'none'; base-uri 'none'";
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, FIRST);
    }

    /** Set when the answer leaves, so that a room may be stricter, as that of the photos is. */
    private void add(RoutingContext request) {
        request.addHeadersEndHandler(leaving -> complete(request));
        request.next();
    }

    private void complete(RoutingContext request) {
        MultiMap headers = request.response().headers();
        unlessThere(headers, "Content-Security-Policy", contentPolicy);
        unlessThere(headers, "X-Content-Type-Options", "nosniff");
        unlessThere(headers, "Referrer-Policy", "same-origin");
        unlessThere(headers, "Permissions-Policy", NOTHING);
        unlessThere(headers, "Cross-Origin-Opener-Policy", "same-origin");
        unlessThere(headers, "Cross-Origin-Resource-Policy", "same-origin");
        if (request.request().isSSL()) {
            unlessThere(headers, "Strict-Transport-Security", TWO_YEARS);
        }
        if (request.request().path().startsWith("/web/") && request.request().query() != null) {
            headers.set("Cache-Control", "public, max-age=31536000, immutable");
        }
    }

    private static void unlessThere(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
