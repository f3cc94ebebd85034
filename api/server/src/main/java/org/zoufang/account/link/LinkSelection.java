package org.zoufang.account.link;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Where an enterprise's link speaks for a request: on the enterprise's own pages, and there nothing else that a browser
 * holds. Everywhere else its cookie means nothing.
 */
@ApplicationScoped
public class LinkSelection {

    private static final String PAGES = "/counter";

    /** Whether this is one of the enterprise's own pages. */
    public boolean isFor(RoutingContext request) {
        String path = request.normalizedPath();
        return path.equals(PAGES) || path.startsWith(PAGES + "/");
    }

    /** Nobody, if there is no link or it is not good any more: the page says what to do. */
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        String token = LinkCookie.read(request);
        if (token == null) {
            return Uni.createFrom().nullItem();
        }
        return providers
                .authenticate(HttpSecurityUtils.setRoutingContextAttribute(new LinkRequest(token), request))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull();
    }
}
