package org.zoufang.phone.account;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zoufang.phone.device.DeviceClock;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.oidc.FormText;
import org.zoufang.phone.oidc.IdToken;
import org.zoufang.phone.oidc.OidcProvider;
import org.zoufang.phone.oidc.OidcTrouble;
import org.zoufang.phone.oidc.OidcTrouble.Reason;
import org.zoufang.phone.oidc.OidcWay;
import org.zoufang.phone.oidc.Pkce;
import org.zoufang.phone.operation.Graphql;
import org.zoufang.phone.operation.Operation;
import org.zoufang.phone.operation.ServerTrouble;
import org.zoufang.phone.store.PhoneStore;

/**
 * Signs an official in at the city's provider, in the phone's own browser (RFC 8252): authorization code with PKCE. What
 * it needs on the way back is kept, so that the app may be killed meanwhile.
 */
public final class OidcSignIn {

    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final PhoneStore store;
    private final Account account;
    private final Graphql graphql;
    private final DeviceClock clock;
    private final SecureRandom random;
    private final OidcProvider provider;

    public OidcSignIn(PhoneStore store, Account account, Graphql graphql, DeviceClock clock, SecureRandom random) {
        this.store = store;
        this.account = account;
        this.graphql = graphql;
        this.clock = clock;
        this.random = random;
        this.provider = new OidcProvider(graphql.transport());
    }

    /**
     * Where the browser is to go.
     *
     * @throws IOException if the provider could not be asked
     */
    public String leave(String server, OidcWay way) throws IOException {
        OidcProvider.Places places = provider.discover(way.issuer());
        JsonObject trip = new JsonObject();
        Json.put(trip, "server", server);
        Json.put(trip, "issuer", way.issuer());
        Json.put(trip, "clientId", way.clientId());
        Json.put(trip, "token", places.token());
        Json.put(trip, "keys", places.keys());
        Json.put(trip, "revocation", places.revocation());
        Json.put(trip, "state", Pkce.word(random));
        Json.put(trip, "nonce", Pkce.word(random));
        Json.put(trip, "verifier", Pkce.word(random));
        Json.put(trip, "leftAt", clock.now());
        account.keepTrip(trip);
        Map<String, String> form = new LinkedHashMap<>();
        form.put("response_type", "code");
        form.put("client_id", way.clientId());
        form.put("redirect_uri", OidcWay.REDIRECT);
        form.put("scope", String.join(" ", way.scopes()));
        form.put("state", Json.text(trip, "state"));
        form.put("nonce", Json.text(trip, "nonce"));
        form.put("code_challenge", Pkce.challenge(Json.text(trip, "verifier")));
        form.put("code_challenge_method", "S256");
        return places.authorization() + (places.authorization().contains("?") ? "&" : "?") + FormText.of(form);
    }

    /**
     * The browser came back.
     *
     * @param redirect the whole address it came with
     * @return who is signed in, or why not: {@code code} is one of {@link Reason}, or the server's own
     * @throws IOException if the provider or the server could not be asked
     */
    public SignInAnswer comeBack(String redirect) throws IOException {
        try {
            JsonObject session = exchanged(redirect);
            return arrived(session);
        } catch (OidcTrouble trouble) {
            return new SignInAnswer(null, trouble.reason().name(), null);
        }
    }

    private JsonObject exchanged(String redirect) throws IOException {
        JsonObject trip = account.trip();
        Map<String, String> brought = FormText.query(redirect);
        // A stranger's link must not end the sign-in that is under way: it is not even looked at further.
        if (!redirect.startsWith(OidcWay.REDIRECT) || trip == null || !same(trip, brought.get("state"))) {
            throw new OidcTrouble(Reason.OIDC_NOT_BEGUN_HERE, "state");
        }
        account.keepTrip(null);
        if (clock.now().isAfter(Json.instant(trip, "leftAt").plus(LONGEST))) {
            throw new OidcTrouble(Reason.OIDC_NOT_BEGUN_HERE, "time");
        }
        // RFC 9207, against a provider that hands out another's codes.
        if (brought.containsKey("iss") && !Json.text(trip, "issuer").equals(brought.get("iss"))) {
            throw new OidcTrouble(Reason.OIDC_PROVIDER_WRONG, "issuer");
        }
        if (brought.get("code") == null) {
            throw new OidcTrouble(Reason.OIDC_BROKEN_OFF, String.valueOf(brought.get("error")));
        }
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", brought.get("code"));
        form.put("redirect_uri", OidcWay.REDIRECT);
        form.put("client_id", Json.text(trip, "clientId"));
        form.put("code_verifier", Json.text(trip, "verifier"));
        Instant now = account.serverNow();
        JsonObject tokens = provider.token(Json.text(trip, "token"), form);
        JsonObject keys = provider.keys(Json.text(trip, "keys"));
        IdToken.Expected expected = new IdToken.Expected(
                Json.text(trip, "issuer"), Json.text(trip, "clientId"), Json.text(trip, "nonce"), now);
        IdToken who = IdToken.checked(Json.text(tokens, "id_token"), keys, expected);
        return OidcSession.of(trip, tokens, who.subject(), now);
    }

    private static boolean same(JsonObject trip, String state) {
        return state != null
                && MessageDigest.isEqual(
                        Json.text(trip, "state").getBytes(StandardCharsets.UTF_8),
                        state.getBytes(StandardCharsets.UTF_8));
    }

    private SignInAnswer arrived(JsonObject session) throws IOException {
        String server = Json.text(Json.child(session, "oidc"), "server");
        try {
            JsonObject me = graphql.at(server).ask(Operation.ME, new JsonObject(), Json.text(session, "accessToken"));
            session.add("me", me);
            return SigningIn.done(store, account, graphql, server, session);
        } catch (DeviceRefused refused) {
            return new SignInAnswer(null, refused.code(), refused.getMessage());
        } catch (ServerTrouble trouble) {
            // Such as a person whom the provider knows and the register does not.
            if (trouble.code() == null || trouble.kind() == ServerTrouble.Kind.FAILED) {
                throw trouble;
            }
            return new SignInAnswer(null, trouble.code(), trouble.getMessage());
        }
    }
}
