package org.zoufang.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
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
        AccessTokens.Bearer bearer =
                tokens.verify(token).orElseThrow(() -> new AuthenticationFailedException("token not valid"));
        return identityOf(signedIn.by(bearer)
                .orElseThrow(() -> new AuthenticationFailedException("account closed or device revoked")));
    }

    static SecurityIdentity identityOf(SignedIn signedIn) {
        QuarkusSecurityIdentity.Builder identity =
                QuarkusSecurityIdentity.builder().setPrincipal(signedIn);
        signedIn.roles().forEach(role -> identity.addRole(role.name()));
        return identity.build();
    }
}
