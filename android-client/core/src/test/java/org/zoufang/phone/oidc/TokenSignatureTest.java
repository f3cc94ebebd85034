package org.zoufang.phone.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.phone.json.Json;

class TokenSignatureTest {

    private static final byte[] SIGNED = "head.claims".getBytes(StandardCharsets.US_ASCII);

    private static SignedTokens by(String algorithm) {
        return algorithm.equals("RS256") ? SignedTokens.RSA : SignedTokens.EC;
    }

    private static boolean isGood(SignedTokens by, JsonObject head, JsonObject... keys) {
        return TokenSignature.isGood(head, SignedTokens.set(keys), SIGNED, by.signature(SIGNED));
    }

    @ParameterizedTest
    @CsvSource({"RS256", "ES256"})
    void whatTheProviderSignedIsGood(String algorithm) {
        SignedTokens by = by(algorithm);
        // However the two numbers of ES256 fall: with and without a leading bit.
        for (int i = 0; i < 20; i++) {
            assertThat(isGood(by, by.head(), by.key())).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"RS256", "ES256"})
    void anotherTextUnderTheSameSignatureIsNot(String algorithm) {
        // Given
        SignedTokens by = by(algorithm);
        byte[] other = SIGNED.clone();
        other[0]++;

        // When
        boolean good = TokenSignature.isGood(by.head(), SignedTokens.set(by.key()), other, by.signature(SIGNED));

        // Then
        assertThat(good).isFalse();
    }

    @Test
    void theKeyIsLookedForAmongAllByItsName() {
        // Given
        JsonObject other = SignedTokens.EC.key();
        Json.put(other, "kid", "two");

        // When
        boolean good = isGood(SignedTokens.RSA, SignedTokens.RSA.head(), other, SignedTokens.RSA.key());

        // Then
        assertThat(good).isTrue();
    }

    @Test
    void aKeyOfAnotherNameIsNotTakenThoughItFits() {
        // Given
        JsonObject other = SignedTokens.RSA.key();
        Json.put(other, "kid", "two");

        // When
        boolean good = isGood(SignedTokens.RSA, SignedTokens.RSA.head(), other);

        // Then
        assertThat(good).isFalse();
    }

    @Test
    void aTokenThatNamesNoKeyIsTriedWithEach() {
        // Given
        JsonObject head = SignedTokens.RSA.head();
        head.remove("kid");

        // When
        boolean good = isGood(SignedTokens.RSA, head, SignedTokens.EC.key(), SignedTokens.RSA.key());

        // Then
        assertThat(good).isTrue();
    }

    @Test
    void aKeyThatDoesNotSayItsUseIsTakenAndOneForEncryptionIsNot() {
        // Given
        JsonObject silent = SignedTokens.RSA.key();
        silent.remove("use");
        JsonObject encrypting = SignedTokens.RSA.key();
        Json.put(encrypting, "use", "enc");

        // Then
        assertThat(isGood(SignedTokens.RSA, SignedTokens.RSA.head(), silent)).isTrue();
        assertThat(isGood(SignedTokens.RSA, SignedTokens.RSA.head(), encrypting))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"RS256, none", "RS256, HS256", "RS256, RS512", "RS256, ES256", "ES256, RS256", "ES256, none", "RS256,"})
    void noOtherAlgorithmIsTakenWhateverTheTokenSays(String algorithm, String said) {
        // Given
        SignedTokens by = by(algorithm);
        JsonObject head = by.head();
        Json.put(head, "alg", said);

        // When
        boolean good = isGood(by, head, by.key());

        // Then
        assertThat(good).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "RS256, kty, EC",
        "RS256, kty,",
        "RS256, n, ???",
        "RS256, n,",
        "RS256, e,",
        "ES256, kty, RSA",
        "ES256, crv, P-384",
        "ES256, crv,",
        "ES256, x, ???",
        "ES256, y,",
    })
    void aKeyThatCannotBeReadIsNoKey(String algorithm, String field, String value) {
        // Given
        SignedTokens by = by(algorithm);
        JsonObject key = by.key();
        Json.put(key, field, value);

        // When
        boolean good = isGood(by, by.head(), key);

        // Then
        assertThat(good).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"x", "y"})
    void aPointThatIsLargerThanTheCurveIsNoKey(String field) {
        // Given
        JsonObject key = SignedTokens.EC.key();
        Json.put(key, field, SignedTokens.tooLarge());

        // When
        boolean good = isGood(SignedTokens.EC, SignedTokens.EC.head(), key);

        // Then
        assertThat(good).isFalse();
    }

    @Test
    void aSignatureOfAnotherLengthIsNone() {
        // Given
        byte[] signature = SignedTokens.EC.signature(SIGNED);
        JsonObject keys = SignedTokens.set(SignedTokens.EC.key());

        // Then
        assertThat(TokenSignature.isGood(SignedTokens.EC.head(), keys, SIGNED, Arrays.copyOf(signature, 63)))
                .isFalse();
        assertThat(TokenSignature.isGood(SignedTokens.EC.head(), keys, SIGNED, Arrays.copyOf(signature, 65)))
                .isFalse();
        assertThat(TokenSignature.isGood(SignedTokens.EC.head(), keys, SIGNED, new byte[64]))
                .isFalse();
    }
}
