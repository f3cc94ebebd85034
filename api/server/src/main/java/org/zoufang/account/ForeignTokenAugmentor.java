package org.zoufang.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Principal;
import org.zoufang.account.link.LinkHolder;

/** Whom an OIDC provider vouches for acts as the official whose account has that name; others do not come in. */
@ApplicationScoped
class ForeignTokenAugmentor implements SecurityIdentityAugmentor {

    private final SignedInReading signedIn;

    ForeignTokenAugmentor(SignedInReading signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        Principal known = identity.getPrincipal();
        if (identity.isAnonymous() || known instanceof SignedIn || known instanceof LinkHolder) {
            return Uni.createFrom().item(identity);
        }
        return context.runBlocking(() -> signedIn.byName(identity.getPrincipal().getName())
                .map(AccessTokenProvider::identityOf)
                .orElseThrow(() -> new AuthenticationFailedException("no account of that name")));
    }
}
