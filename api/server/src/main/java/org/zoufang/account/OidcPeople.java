package org.zoufang.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.zoufang.account.oidc.OidcLogouts;
import org.zoufang.account.oidc.OidcRoles;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Grams;
import org.zoufang.shared.Refused;
import org.zoufang.shared.ZoufangConfig;

/**
 * Finds the official whom the provider vouches for. The provider says who somebody is; whether he is one of ours, and
 * in which capacities he acts, is said by our register alone.
 */
@ApplicationScoped
class OidcPeople implements IdentityProvider<OidcPersonRequest> {

    private final SignedInReading signedIn;
    private final OidcLogouts logouts;
    private final OidcRoles roles;
    private final ZoufangConfig config;

    OidcPeople(SignedInReading signedIn, OidcLogouts logouts, OidcRoles roles, ZoufangConfig config) {
        this.signedIn = signedIn;
        this.logouts = logouts;
        this.roles = roles;
        this.config = config;
    }

    @Override
    public Class<OidcPersonRequest> getRequestType() {
        return OidcPersonRequest.class;
    }

    /** Fails with {@link Refused} if the person cannot come in, with something else if the token is not good. */
    @Override
    public Uni<SecurityIdentity> authenticate(OidcPersonRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> AccessTokenProvider.identityOf(person(request.token())));
    }

    private SignedIn person(JsonWebToken token) {
        if (logouts.hasEnded(token)) {
            throw new AuthenticationFailedException("the provider has ended the session");
        }
        String name = name(token);
        return signedIn.byName(name, roles.confirmedBy(token))
                .orElseThrow(() -> Refused.because(unknown(name), null, name));
    }

    private RefusalCode unknown(String name) {
        return signedIn.isClosed(name) ? RefusalCode.ACCOUNT_CLOSED : RefusalCode.OFFICIAL_UNKNOWN;
    }

    /** Our names are folded to half width; at the provider a look-alike in full width may be somebody else. */
    private String name(JsonWebToken token) {
        String claim = config.oidc().nameClaim();
        if (!(token.getClaim(claim) instanceof String name) || name.isBlank()) {
            throw Refused.because(RefusalCode.SIGN_IN_NAME_MISSING, null, claim);
        }
        if (!Grams.fold(name).equals(name.toLowerCase(Locale.ROOT))) {
            throw Refused.because(RefusalCode.OFFICIAL_UNKNOWN, null, name);
        }
        return name;
    }
}
