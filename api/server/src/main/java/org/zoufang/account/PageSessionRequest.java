package org.zoufang.account;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks to recognise the holder of a session at a page. */
final class PageSessionRequest extends BaseAuthenticationRequest {
    private final String id;

    PageSessionRequest(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
