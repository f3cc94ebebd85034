package org.zoufang.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Set;

/**
 * Whether the cookie of a page's session speaks for a request. A browser sends it by itself, so it counts only where no
 * other site can bring the browser to do harm with it: for looking, for forms (which must carry the page's token), and
 * for our own script, which says so in a header that no foreign script can send.
 */
@ApplicationScoped
class PageSessionSelection {

    static final String COOKIE = "zoufang";

    private static final Set<String> DATA = Set.of(
            "/photos", "/enterprises/imports", "/organisations/imports", "/officials/imports", "/pairings/imports");
    private static final String OUR_SCRIPT = "Zoufang-Page";
    private static final Set<String> FORMS = Set.of("application/x-www-form-urlencoded", "multipart/form-data");

    /** Nobody, if there is no session or it has ended: each page and field says itself whether it needs one. */
    Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        String id = PageCookie.read(request);
        if (id == null || !speaksFor(request)) {
            return Uni.createFrom().nullItem();
        }
        return providers
                .authenticate(HttpSecurityUtils.setRoutingContextAttribute(new PageSessionRequest(id), request))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull();
    }

    /** Whether a cookie that the browser sends by itself counts on this request. */
    static boolean speaksFor(RoutingContext request) {
        String path = request.normalizedPath();
        String method = request.request().method().name();
        if ("1".equals(request.request().getHeader(OUR_SCRIPT))) {
            return !isGraphql(path) || "application/json".equals(contentType(request));
        }
        if (isGraphql(path)) {
            return false;
        }
        boolean looks = method.equals("GET") || method.equals("HEAD");
        return looks || method.equals("POST") && FORMS.contains(contentType(request)) && !isData(path);
    }

    private static boolean isGraphql(String path) {
        return path.startsWith("/graphql");
    }

    /** Where forms are no pages' forms. */
    private static boolean isData(String path) {
        return DATA.stream().anyMatch(path::startsWith);
    }

    private static String contentType(RoutingContext request) {
        String type = request.request().getHeader("Content-Type");
        return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
