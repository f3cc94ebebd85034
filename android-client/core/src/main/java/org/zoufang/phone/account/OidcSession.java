package org.zoufang.phone.account;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.oidc.IdToken;
import org.zoufang.phone.oidc.OidcProvider;
import org.zoufang.phone.oidc.OidcTrouble;
import org.zoufang.phone.oidc.OidcTrouble.Reason;

/** A session whose tokens the provider gives and renews, kept in the same form as the server's own. */
final class OidcSession {

    /** What a provider means that does not say how long its token lasts. */
    private static final long UNSAID_SECONDS = 300;

    private OidcSession() {}

    static JsonObject of(JsonObject trip, JsonObject tokens, String subject, Instant now) {
        JsonObject oidc = new JsonObject();
        for (String name : new String[] {"server", "issuer", "clientId", "token", "keys", "revocation"}) {
            Json.put(oidc, name, Json.text(trip, name));
        }
        Json.put(oidc, "subject", subject);
        JsonObject session = new JsonObject();
        session.add("oidc", oidc);
        take(session, tokens, now);
        return session;
    }

    /**
     * The same session with new tokens.
     *
     * @throws OidcTrouble if only a person can go on
     */
    static JsonObject renewed(OidcProvider provider, JsonObject session, Instant now) throws IOException {
        JsonObject oidc = Json.child(session, "oidc");
        String refresh = Json.text(session, "refreshToken");
        if (refresh == null) {
            throw new OidcTrouble(Reason.OIDC_NOT_TAKEN, "the provider gave no way to renew");
        }
        JsonObject tokens = provider.token(Json.text(oidc, "token"), form("refresh_token", refresh, oidc));
        String token = Json.text(tokens, "id_token");
        if (token != null) {
            IdToken.Expected expected =
                    new IdToken.Expected(Json.text(oidc, "issuer"), Json.text(oidc, "clientId"), null, now);
            IdToken who = IdToken.checked(token, provider.keys(Json.text(oidc, "keys")), expected);
            if (!who.subject().equals(Json.text(oidc, "subject"))) {
                throw new OidcTrouble(Reason.OIDC_TOKEN_WRONG, "another person");
            }
        }
        JsonObject next = session.deepCopy();
        take(next, tokens, now);
        return next;
    }

    /** Gives the session back to the provider; nothing to do where it takes none. */
    static void end(OidcProvider provider, JsonObject session) throws IOException {
        JsonObject oidc = Json.child(session, "oidc");
        String place = Json.text(oidc, "revocation");
        String refresh = Json.text(session, "refreshToken");
        if (place != null && refresh != null) {
            Map<String, String> form = form(null, refresh, oidc);
            form.put("token", form.remove("refresh_token"));
            form.put("token_type_hint", "refresh_token");
            provider.revoke(place, form);
        }
    }

    private static Map<String, String> form(String grant, String refresh, JsonObject oidc) {
        Map<String, String> form = new LinkedHashMap<>();
        if (grant != null) {
            form.put("grant_type", grant);
        }
        form.put("refresh_token", refresh);
        form.put("client_id", Json.text(oidc, "clientId"));
        return form;
    }

    private static void take(JsonObject session, JsonObject tokens, Instant now) {
        long seconds = Json.longNumber(tokens, "expires_in");
        Json.put(session, "accessToken", Json.text(tokens, "access_token"));
        Json.put(session, "accessExpiresAt", now.plus(Duration.ofSeconds(seconds > 0 ? seconds : UNSAID_SECONDS)));
        // A provider that does not rotate sends none: the one that is there stays good.
        if (Json.text(tokens, "refresh_token") != null) {
            Json.put(session, "refreshToken", Json.text(tokens, "refresh_token"));
        }
    }
}
