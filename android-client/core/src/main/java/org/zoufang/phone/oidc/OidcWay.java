package org.zoufang.phone.oidc;

import java.util.List;

/**
 * How people of an office's server sign in at the city's provider of identities.
 *
 * @param issuer the provider's address, under which its discovery document stands
 * @param clientId this app's name there, a public client
 * @param scopes what is asked for
 */
public record OidcWay(String issuer, String clientId, List<String> scopes) {

    /** Where the browser comes back to; the app alone answers to its scheme. */
    public static final String REDIRECT = "org.zoufang.phone:/signed-in";

    public OidcWay {
        scopes = scopes.contains("openid") ? List.copyOf(scopes) : List.of("openid");
    }
}
