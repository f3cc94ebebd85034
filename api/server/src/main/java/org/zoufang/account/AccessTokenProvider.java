package org.zoufang.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Recognises the bearer of one of our own access tokens, and whether he may still act. */
@ApplicationScoped
class AccessTokenProvider implements IdentityProvider<AccessTokenRequest> {

    private final AccessTokens tokens;
    private final SignedInReading signedIn;

    AccessTokenProvider(AccessTokens tokens, SignedInReading signedIn) {
        this.tokens = tokens;
        this.signedIn = signedIn;
    }

    @Override
    public Class<AccessTokenRequest> getRequestType() {
        return AccessTokenRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(AccessTokenRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(request.token()));
    }

    private SecurityIdentity identity(String token) {
        try {
            return identityOf(signedIn.by(tokens.verify(token))
                    .orElseThrow(() -> new AuthenticationFailedException("account closed or device revoked")));
        } catch (ParseException e) {
            throw new AuthenticationFailedException("token not valid", e);
        }
    }

    static SecurityIdentity identityOf(SignedIn signedIn) {
        QuarkusSecurityIdentity.Builder identity =
                QuarkusSecurityIdentity.builder().setPrincipal(signedIn);
        signedIn.roles().forEach(role -> identity.addRole(role.name()));
        return identity.build();
    }
}
