package org.zoufang.phone.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.gson.JsonObject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.contract.Limits;
import org.zoufang.phone.json.Json;

class IdTokenTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final IdToken.Expected EXPECTED = new IdToken.Expected("https://city", "phone", "once", NOW);
    private static final String CLAIMS = "{'iss':'https://city','aud':'phone','sub':'person-1','nonce':'once','exp':"
            + NOW.plusSeconds(300).getEpochSecond() + "}";

    private static IdToken checked(JsonObject claims, IdToken.Expected expected) throws OidcTrouble {
        SignedTokens provider = SignedTokens.RSA;
        String token = provider.token(provider.head().toString(), claims.toString());
        return IdToken.checked(token, SignedTokens.set(provider.key()), expected);
    }

    private static JsonObject with(String field, String json) {
        JsonObject claims = Json.object(CLAIMS);
        claims.add(field, Json.object("{'value':" + json + "}").get("value"));
        return claims;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "aud | 'phone'",
                "aud | ['phone']",
                "azp | 'phone'",
            })
    void aTokenForThisAppNamesThePerson(String field, String json) throws OidcTrouble {
        assertThat(checked(with(field, json), EXPECTED)).isEqualTo(new IdToken("person-1"));
    }

    @Test
    void aTokenForSeveralSaysThatItWasMadeForThisApp() throws OidcTrouble {
        // Given
        JsonObject claims = with("aud", "['phone','server']");
        Json.put(claims, "azp", "phone");

        // When
        IdToken token = checked(claims, EXPECTED);

        // Then
        assertThat(token.subject()).isEqualTo("person-1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "iss | 'https://other' | issuer",
                "iss | null | issuer",
                "aud | 'other' | audience",
                "aud | null | audience",
                "aud | [] | audience",
                "aud | ['other'] | audience",
                "aud | ['phone','server'] | authorized party",
                "azp | 'other' | authorized party",
                "nonce | 'twice' | nonce",
                "nonce | null | nonce",
                "exp | null | time",
                "exp | 0 | time",
                "sub | null | subject",
                "sub | '' | subject",
            })
    void whatIsWrongIsNamed(String field, String json, String part) {
        assertThatExceptionOfType(OidcTrouble.class)
                .isThrownBy(() -> checked(with(field, json), EXPECTED))
                .withMessageContaining(part);
    }

    @Test
    void aRenewedTokenHasNoNonce() throws OidcTrouble {
        assertThat(checked(with("nonce", "null"), new IdToken.Expected("https://city", "phone", null, NOW)))
                .isEqualTo(new IdToken("person-1"));
    }

    @Test
    void clocksMayDifferByTheUsualLeewayAndNoMore() throws OidcTrouble {
        // Given
        JsonObject claims = with("exp", Long.toString(NOW.getEpochSecond()));
        Instant just = NOW.plusSeconds(Limits.CLOCK_LEEWAY_SECONDS - 1);
        Instant late = NOW.plusSeconds(Limits.CLOCK_LEEWAY_SECONDS);

        // Then
        assertThat(checked(claims, new IdToken.Expected("https://city", "phone", "once", just)))
                .isNotNull();
        assertThatExceptionOfType(OidcTrouble.class)
                .isThrownBy(() -> checked(claims, new IdToken.Expected("https://city", "phone", "once", late)))
                .withMessageContaining("time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.b", "a.b.c.d", "e30.e30.?", "?.e30.", "e30.W10."})
    void whatIsNoTokenIsRefusedByItsForm(String token) {
        assertThatExceptionOfType(OidcTrouble.class)
                .isThrownBy(() -> IdToken.checked(token, new JsonObject(), EXPECTED))
                .withMessageContaining("form");
    }

    @Test
    void aTokenThatNobodySignedIsRefused() {
        // Given
        String token = SignedTokens.RSA.token("{\"alg\":\"none\"}", CLAIMS);

        // Then
        assertThatExceptionOfType(OidcTrouble.class)
                .isThrownBy(() -> IdToken.checked(token, SignedTokens.set(SignedTokens.RSA.key()), EXPECTED))
                .withMessageContaining("signature");
    }

    @Test
    void aTokenThatNamesNoAudienceIsForNobody() {
        // Given
        JsonObject claims = Json.object(CLAIMS);
        claims.remove("aud");

        // Then
        assertThatExceptionOfType(OidcTrouble.class)
                .isThrownBy(() -> checked(claims, EXPECTED))
                .withMessageContaining("audience");
    }
}
