package org.zoufang.account.link;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks to recognise the holder of an enterprise's link. */
public final class LinkRequest extends BaseAuthenticationRequest {
    private final String token;

    LinkRequest(String token) {
        this.token = token;
    }

    String token() {
        return token;
    }
}
