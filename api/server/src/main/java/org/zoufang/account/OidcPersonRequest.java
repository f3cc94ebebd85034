package org.zoufang.account;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Asks whom the provider's token names; the token itself has been verified. */
final class OidcPersonRequest extends BaseAuthenticationRequest {
    private final JsonWebToken token;

    OidcPersonRequest(JsonWebToken token) {
        this.token = token;
    }

    JsonWebToken token() {
        return token;
    }
}
