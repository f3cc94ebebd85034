package org.zoufang.account.oidc;

import io.quarkus.oidc.runtime.OidcUtils;
import io.vertx.ext.web.RoutingContext;

/** The addresses at which this server and the provider speak with each other about somebody. */
public final class OidcPaths {

    /** Whoever comes here is sent to the provider, and then to the start page. */
    public static final String ENTRY = "/sign-in/oidc";

    /** Ends the session here and at the provider; by POST, so that no link does it. */
    public static final String LOGOUT = "/sign-out";

    /** Where the provider says that somebody's session has ended (OpenID Connect Back-Channel Logout 1.0). */
    public static final String BACK_CHANNEL = "/sign-in/oidc/back-channel";

    /** Where the provider sends a browser back to. */
    public static final String CALLBACK = "/sign-in/oidc/callback";

    private static final String COOKIE = OidcUtils.SESSION_COOKIE_NAME + "_" + OidcTenants.PAGES;
    static final String AFTER_LOGOUT = "/";

    private OidcPaths() {}

    /** Whether a browser brings a session with the provider. */
    public static boolean hasSession(RoutingContext request) {
        return request.request().cookies().stream()
                .anyMatch(cookie -> cookie.getName().startsWith(COOKIE));
    }

    /** Whether a browser comes to this path on its way to or from the provider. */
    public static boolean isWay(String path) {
        return path.equals(ENTRY) || path.equals(CALLBACK);
    }
}
