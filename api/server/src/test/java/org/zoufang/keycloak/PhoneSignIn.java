package org.zoufang.keycloak;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zoufang.account.oidc.Browser;

/** Signs somebody in as the phone does: a public client, the code by the browser, PKCE (RFC 7636, RFC 8252). */
final class PhoneSignIn {

    private static final String CLIENT = "zoufang-phone";
    private static final String BACK = "org.zoufang.phone:/signed-in";
    private static final Pattern ACTION = Pattern.compile("<form[^>]+id=\"kc-form-login\"[^>]+action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final KeycloakProcess keycloak;

    PhoneSignIn(KeycloakProcess keycloak) {
        this.keycloak = keycloak;
    }

    /** The provider's answer with the tokens of a new session. */
    JsonObject signIn(String name) {
        String verifier = random();
        Browser browser = new Browser();
        HttpResponse<String> form =
                browser.open(keycloak.at("/protocol/openid-connect/auth?response_type=code&client_id="
                        + CLIENT + "&scope=openid%20profile&redirect_uri="
                        + BACK.replace(":", "%3A").replace("/", "%2F")
                        + "&state=" + random() + "&code_challenge_method=S256&code_challenge=" + challenge(verifier)));
        String back =
                submitted(browser, form, name).headers().firstValue("Location").orElseThrow();
        Matcher code = CODE.matcher(back);
        if (!back.startsWith(BACK) || !code.find()) {
            throw new IllegalStateException("no code: " + back);
        }
        return token(Map.of(
                "grant_type", "authorization_code",
                "client_id", CLIENT,
                "code", code.group(1),
                "redirect_uri", BACK,
                "code_verifier", verifier));
    }

    JsonObject renew(String refreshToken) {
        return token(Map.of("grant_type", "refresh_token", "client_id", CLIENT, "refresh_token", refreshToken));
    }

    /** Fills in Keycloak's form; the answer is where it leads. */
    static HttpResponse<String> submitted(Browser browser, HttpResponse<String> form, String name) {
        Matcher action = ACTION.matcher(form.body());
        if (!action.find()) {
            throw new IllegalStateException("no form: " + form.statusCode() + " " + form.uri() + "\n" + form.body());
        }
        URI to = URI.create(action.group(1).replace("&amp;", "&"));
        return browser.submit(to, Map.of("username", name, "password", name + " at the provider", "credentialId", ""));
    }

    /** The id of the key that signed the access token. */
    static String key(JsonObject tokens) {
        String header = tokens.getString("access_token").split("\\.")[0];
        return new JsonObject(new String(Base64.getUrlDecoder().decode(header), StandardCharsets.UTF_8))
                .getString("kid");
    }

    private JsonObject token(Map<String, String> asked) {
        JsonObject answer = Json.form(keycloak.at("/protocol/openid-connect/token"), asked);
        if (!answer.containsKey("access_token")) {
            throw new IllegalStateException(answer.encode());
        }
        return answer;
    }

    private static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
