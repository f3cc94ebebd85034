package org.zoufang.phone.oidc;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.oidc.OidcTrouble.Reason;
import org.zoufang.phone.operation.HttpAnswer;
import org.zoufang.phone.operation.HttpRequest;
import org.zoufang.phone.operation.ServerTrouble;
import org.zoufang.phone.operation.Transport;

/** The city's provider of identities, asked by HTTP (OpenID Connect Discovery 1.0, OAuth 2.0: RFC 6749). */
public final class OidcProvider {

    private final Transport transport;

    public OidcProvider(Transport transport) {
        this.transport = transport;
    }

    /**
     * Where the provider is asked.
     *
     * @param revocation null if it does not take tokens back
     */
    public record Places(String issuer, String authorization, String token, String keys, String revocation) {}

    /**
     * Reads the provider's discovery document.
     *
     * @throws OidcTrouble if it is another provider's, or names no places
     */
    public Places discover(String issuer) throws IOException {
        String base = issuer.replaceAll("/+$", "");
        JsonObject found = json(transport.exchange(
                new HttpRequest("GET", base + "/.well-known/openid-configuration", headers(), null)));
        if (!issuer.equals(Json.text(found, "issuer"))) {
            throw new OidcTrouble(Reason.OIDC_PROVIDER_WRONG, "another issuer: " + Json.text(found, "issuer"));
        }
        String revocation = Json.text(found, "revocation_endpoint");
        return new Places(
                issuer,
                place(found, "authorization_endpoint"),
                place(found, "token_endpoint"),
                place(found, "jwks_uri"),
                revocation == null ? null : place(found, "revocation_endpoint"));
    }

    /** A token goes encrypted or not at all; only a provider on this very device, as tests have it, is asked in the clear. */
    private static String place(JsonObject found, String name) throws OidcTrouble {
        String text = Json.text(found, name);
        try {
            URI uri = new URI(String.valueOf(text));
            boolean here = "localhost".equals(uri.getHost()) || "127.0.0.1".equals(uri.getHost());
            if (uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()) && here)) {
                return text;
            }
        } catch (URISyntaxException unreadable) {
            // Said below.
        }
        throw new OidcTrouble(Reason.OIDC_PROVIDER_WRONG, "no " + name);
    }

    /** The keys by which the provider signs (RFC 7517). */
    public JsonObject keys(String place) throws IOException {
        return json(transport.exchange(new HttpRequest("GET", place, headers(), null)));
    }

    /**
     * Asks for tokens.
     *
     * @throws OidcTrouble with {@link Reason#OIDC_NOT_TAKEN} if the provider refuses, which asking again does not change
     */
    public JsonObject token(String place, Map<String, String> form) throws IOException {
        HttpAnswer answer = post(place, form);
        if (answer.status() == 400 || answer.status() == 401 || answer.status() == 403) {
            throw new OidcTrouble(Reason.OIDC_NOT_TAKEN, error(answer));
        }
        return json(answer);
    }

    /** Gives a token back (RFC 7009). */
    public void revoke(String place, Map<String, String> form) throws IOException {
        post(place, form);
    }

    private HttpAnswer post(String place, Map<String, String> form) throws IOException {
        Map<String, String> headers = headers();
        headers.put("Content-Type", "application/x-www-form-urlencoded");
        return transport.exchange(new HttpRequest("POST", place, headers, HttpRequest.Body.of(FormText.of(form))));
    }

    private static Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", "application/json");
        return headers;
    }

    private static JsonObject json(HttpAnswer answer) throws IOException {
        if (!answer.isSuccess()) {
            throw ServerTrouble.ofStatus(answer);
        }
        try {
            return Json.object(answer.text());
        } catch (IllegalArgumentException e) {
            throw new IOException("an answer that is no JSON: a sign-in page of the network, perhaps", e);
        }
    }

    private static String error(HttpAnswer answer) {
        try {
            return Json.text(Json.object(answer.text()), "error");
        } catch (IllegalArgumentException noWords) {
            return "HTTP " + answer.status();
        }
    }
}
