package org.zoufang.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

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

    SecurityHeaders(
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean oidcOn,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<URI> provider) {
        String forms = provider.filter(any -> oidcOn)
                .map(address -> " " + address.getScheme() + "://" + address.getRawAuthority())
                .orElse("");
        contentPolicy =
                "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self';"
                        + " connect-src 'self'; form-action 'self'" + forms
                        + "; frame-ancestors 'none'; base-uri 'none'";
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, FIRST);
    }

    private void add(RoutingContext request) {
        MultiMap headers = request.response().headers();
        headers.set("Content-Security-Policy", contentPolicy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Permissions-Policy", NOTHING);
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        if (request.request().isSSL()) {
            headers.set("Strict-Transport-Security", TWO_YEARS);
        }
        if (request.request().path().startsWith("/web/")) {
            request.addHeadersEndHandler(done -> {
                if (request.request().query() != null) {
                    headers.set("Cache-Control", "public, max-age=31536000, immutable");
                }
            });
        }
        request.next();
    }
}
