package org.zoufang.phone.oidc;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.zoufang.contract.Limits;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.oidc.OidcTrouble.Reason;

/**
 * What the provider says about who has signed in.
 *
 * @param subject who, as the provider names him
 */
public record IdToken(String subject) {

    /**
     * What a token must say.
     *
     * @param nonce of this sign-in; null at a renewal, which has none
     * @param now by the server's clock as far as the phone knows it
     */
    public record Expected(String issuer, String clientId, String nonce, Instant now) {}

    /**
     * Checks a token as OpenID Connect Core 1.0, 3.1.3.7, asks: signature, issuer, audience, nonce, time.
     *
     * @param keys the provider's, as it publishes them (RFC 7517)
     * @throws OidcTrouble with {@link Reason#OIDC_TOKEN_WRONG} naming the part that is wrong
     */
    public static IdToken checked(String token, JsonObject keys, Expected expected) throws OidcTrouble {
        String[] parts = String.valueOf(token).split("\\.", -1);
        require(parts.length == 3, "form");
        JsonObject head;
        JsonObject claims;
        byte[] signature;
        try {
            head = Json.object(text(parts[0]));
            claims = Json.object(text(parts[1]));
            signature = Base64.getUrlDecoder().decode(parts[2]);
        } catch (IllegalArgumentException unreadable) {
            throw new OidcTrouble(Reason.OIDC_TOKEN_WRONG, "form");
        }
        byte[] signed = (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
        require(TokenSignature.isGood(head, keys, signed, signature), "signature");
        require(expected.issuer().equals(Json.text(claims, "iss")), "issuer");
        audience(claims, expected.clientId());
        require(expected.nonce() == null || expected.nonce().equals(Json.text(claims, "nonce")), "nonce");
        Instant ends = Instant.ofEpochSecond(Json.longNumber(claims, "exp"));
        require(expected.now().minusSeconds(Limits.CLOCK_LEEWAY_SECONDS).isBefore(ends), "time");
        String subject = Json.text(claims, "sub");
        require(subject != null && !subject.isEmpty(), "subject");
        return new IdToken(subject);
    }

    private static void audience(JsonObject claims, String clientId) throws OidcTrouble {
        JsonElement audience = claims.get("aud");
        List<String> all = audience != null && audience.isJsonArray()
                ? Json.texts(claims, "aud")
                : List.of(String.valueOf(Json.text(claims, "aud")));
        String party = Json.text(claims, "azp");
        require(all.contains(clientId), "audience");
        require(all.size() == 1 || party != null, "authorized party");
        require(party == null || party.equals(clientId), "authorized party");
    }

    private static String text(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    private static void require(boolean right, String part) throws OidcTrouble {
        if (!right) {
            throw new OidcTrouble(Reason.OIDC_TOKEN_WRONG, part);
        }
    }
}
