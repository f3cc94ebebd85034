package org.zoufang.phone.oidc;

import java.io.IOException;

/** The provider, or what came back from it, is not what it must be. */
public final class OidcTrouble extends IOException {

    private static final long serialVersionUID = 1L;

    /** What is wrong; a screen has words for each. */
    public enum Reason {
        /** The person, or the provider, broke it off. */
        OIDC_BROKEN_OFF,
        /** It belongs to no sign-in that this phone began, or to one that is long over. */
        OIDC_NOT_BEGUN_HERE,
        /** The provider does not take the code, or the renewal, any more. */
        OIDC_NOT_TAKEN,
        /** The token is not the provider's, not for this app, not of this sign-in, or was changed. */
        OIDC_TOKEN_WRONG,
        /** The provider is not the one that the server names, or does not say where it is asked. */
        OIDC_PROVIDER_WRONG
    }

    private final Reason reason;

    public OidcTrouble(Reason reason, String details) {
        super(details);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
