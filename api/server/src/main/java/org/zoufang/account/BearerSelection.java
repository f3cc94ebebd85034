package org.zoufang.account;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;

/**
 * The one reader of the Authorization header: a token of ours is verified here, any other by the OIDC provider where
 * one is switched on. No token is no error: each field says itself whether it needs one.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class BearerSelection implements HttpAuthenticationMechanism {

    private static final String SCHEME = "Bearer ";

    private final AccessTokens tokens;
    private final PageSessionSelection pages;
    private final OidcDoor oidc;

    BearerSelection(AccessTokens tokens, PageSessionSelection pages, OidcDoor oidc) {
        this.tokens = tokens;
        this.pages = pages;
        this.oidc = oidc;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        String header = request.request().getHeader(HttpHeaderNames.AUTHORIZATION);
        if (header == null) {
            return oidc.knowsBrowser(request)
                    ? oidc.browser(request, providers)
                    : pages.authenticate(request, providers);
        }
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Uni.createFrom().failure(new AuthenticationFailedException("no bearer token"));
        }
        String token = header.substring(SCHEME.length()).strip();
        if (oidc.isOpen() && !tokens.isOurs(token)) {
            return oidc.bearer(request, providers);
        }
        return providers.authenticate(
                HttpSecurityUtils.setRoutingContextAttribute(new AccessTokenRequest(token), request));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        if (oidc.isWay(request)) {
            return oidc.challenge(request);
        }
        return Uni.createFrom()
                .item(new ChallengeData(
                        HttpResponseStatus.UNAUTHORIZED.code(), HttpHeaderNames.WWW_AUTHENTICATE, challenge(request)));
    }

    /** A refused token is answered with a code in the body, before anything of the request is looked at. */
    @Override
    public Uni<Boolean> sendChallenge(RoutingContext request) {
        if (oidc.isWay(request)) {
            return HttpAuthenticationMechanism.super.sendChallenge(request);
        }
        HttpServerResponse response = request.response();
        UnauthorizedAnswer answer = UnauthorizedAnswer.to(request);
        response.setStatusCode(answer.status());
        if (answer.status() == HttpResponseStatus.UNAUTHORIZED.code()) {
            response.putHeader(HttpHeaderNames.WWW_AUTHENTICATE, challenge(request));
        }
        response.putHeader(HttpHeaderNames.CONTENT_TYPE, answer.contentType());
        response.end(answer.body());
        return Uni.createFrom().item(true);
    }

    private static String challenge(RoutingContext request) {
        boolean tokenSent = request.request().getHeader(HttpHeaderNames.AUTHORIZATION) != null;
        return tokenSent ? "Bearer error=\"invalid_token\"" : "Bearer";
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(
                AccessTokenRequest.class,
                PageSessionRequest.class,
                OidcPersonRequest.class,
                TokenAuthenticationRequest.class);
    }
}
