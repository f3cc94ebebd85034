package org.zoufang.account;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks to recognise the bearer of one of our own access tokens. */
final class AccessTokenRequest extends BaseAuthenticationRequest {
    private final String token;

    AccessTokenRequest(String token) {
        this.token = token;
    }

    String token() {
        return token;
    }
}
