package org.zoufang.account;

import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.zoufang.account.oidc.OidcDiscovery;
import org.zoufang.account.oidc.OidcPaths;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.SignInMode;
import org.zoufang.shared.Refused;
import org.zoufang.shared.ZoufangConfig;

/** The way in by the provider: Quarkus verifies its tokens and keeps its sessions, our register says whom they let in. */
@ApplicationScoped
class OidcDoor {

    private final OidcAuthenticationMechanism oidc;
    private final OidcDiscovery discovery;
    private final boolean open;

    OidcDoor(OidcAuthenticationMechanism oidc, OidcDiscovery discovery, ZoufangConfig config) {
        this.oidc = oidc;
        this.discovery = discovery;
        this.open = config.signIn().mode() == SignInMode.OIDC;
    }

    /** Whether this server knows a provider. */
    boolean isOpen() {
        return open;
    }

    /** Whether a browser is on its way to or from the provider: if it must sign in, it is sent there. */
    boolean isWay(RoutingContext request) {
        return open && OidcPaths.isWay(request.normalizedPath());
    }

    /** Whether a request without a token comes by a session with the provider, and may be spoken for by one. */
    boolean knowsBrowser(RoutingContext request) {
        if (!open || isWay(request)) {
            return open;
        }
        boolean leaves = request.normalizedPath().equals(OidcPaths.LOGOUT);
        return OidcPaths.hasSession(request)
                && PageSessionSelection.speaksFor(request)
                && (!leaves || request.request().method().equals(HttpMethod.POST));
    }

    /** By the token in the request's header. */
    Uni<SecurityIdentity> bearer(RoutingContext request, IdentityProviderManager providers) {
        return oidc.authenticate(request, providers)
                .onItem()
                .ifNotNull()
                .transformToUni(vouched -> providers.authenticate(HttpSecurityUtils.setRoutingContextAttribute(
                        new OidcPersonRequest((JsonWebToken) vouched.getPrincipal()), request)))
                .onFailure()
                .transform(failure -> explained(failure, request))
                .eventually(() -> {
                    // It leaves its name as the one who challenges; that is for the one reader of all tokens.
                    request.remove(HttpAuthenticationMechanism.class.getName());
                });
    }

    /** By the browser's session; nobody if there is none, or if the way's own page says why. */
    Uni<SecurityIdentity> browser(RoutingContext request, IdentityProviderManager providers) {
        if (!isWay(request)) {
            return session(request, providers);
        }
        return discovery.isDone().chain(done -> {
            if (!done) {
                UnauthorizedAnswer.refuse(request, Refusal.of(RefusalCode.SIGN_IN_PROVIDER_AWAY, null));
                return Uni.createFrom().nullItem();
            }
            return session(request, providers);
        });
    }

    private Uni<SecurityIdentity> session(RoutingContext request, IdentityProviderManager providers) {
        return bearer(request, providers)
                .onFailure(failure -> failure instanceof AuthenticationFailedException
                        && (!isWay(request) || UnauthorizedAnswer.refusal(request) != null))
                .recoverWithNull();
    }

    /** Where a browser goes to sign in. */
    Uni<ChallengeData> challenge(RoutingContext request) {
        return oidc.getChallenge(request);
    }

    /** What a person can be told goes along with the request, to whoever answers it. */
    private static Throwable explained(Throwable failure, RoutingContext request) {
        if (failure instanceof Refused refused) {
            return UnauthorizedAnswer.refuse(request, refused.refusals().get(0));
        }
        if (failure instanceof OIDCException || failure instanceof TimeoutException) {
            return UnauthorizedAnswer.refuse(request, Refusal.of(RefusalCode.SIGN_IN_PROVIDER_AWAY, null));
        }
        if (failure instanceof AuthenticationCompletionException) {
            return UnauthorizedAnswer.refuse(request, Refusal.of(RefusalCode.SIGN_IN_NOT_COMPLETED, null));
        }
        return failure;
    }
}
