package org.zoufang.phone.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.contract.SignInMode;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.oidc.OidcTrouble;
import org.zoufang.phone.oidc.Pkce;
import org.zoufang.phone.sync.RoundReport;

/** Signing in at the city's provider: out to the browser, and back with what it brings. */
class OidcSignInTest {

    private final OidcFixture city;

    OidcSignInTest() throws IOException {
        city = new OidcFixture();
    }

    @AfterEach
    void close() {
        city.close();
    }

    @Test
    void theWayOutAsksForACodeWithProofAndWordsThatCannotBeGuessed() throws IOException {
        // Given
        String first = city.leave();

        // When
        city.provider.browse(first);

        // Then
        Map<String, String> asked = city.provider.authorization();
        assertThat(first).startsWith(city.provider.address() + "/auth?");
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "phone")
                .containsEntry("redirect_uri", "org.zoufang.phone:/signed-in")
                .containsEntry("scope", "openid offline_access")
                .containsEntry("code_challenge_method", "S256");
        assertThat(asked.get("state")).hasSize(43).isNotEqualTo(asked.get("nonce"));
        assertThat(city.leave()).isNotEqualTo(first);
    }

    @Test
    void theChallengeIsThatOfTheStandard() {
        // Given the example of RFC 7636, appendix B
        String verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

        // When
        String challenge = Pkce.challenge(verifier);

        // Then
        assertThat(challenge).isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    @Test
    void aPersonWhomTheProviderVouchesForIsSignedInAndSyncs() throws IOException {
        // Given
        String redirect = city.provider.browse(city.leave());

        // When
        SignInAnswer answer = city.phone.oidc().comeBack(redirect);

        // Then
        assertThat(answer.isDone()).isTrue();
        assertThat(city.phone.account().who().orElseThrow().officialId()).isEqualTo(OidcFixture.PERSON);
        assertThat(city.phone.account().signInMode()).contains(SignInMode.OIDC);
        assertThat(city.phone.sync().run().end()).isEqualTo(RoundReport.End.DONE);
        assertThat(city.provider.asked().get(0)).containsKey("code_verifier");
    }

    @Test
    void anAppThatWasKilledWhileThePersonWasInTheBrowserGoesOn() throws IOException {
        // Given
        String redirect = city.provider.browse(city.leave());
        city.restart();

        // When
        SignInAnswer answer = city.phone.oidc().comeBack(redirect);

        // Then
        assertThat(answer.isDone()).isTrue();
    }

    @Test
    void aStrangersRedirectIsRefusedAndTheSignInUnderWayGoesOn() throws IOException {
        // Given
        String redirect = city.provider.browse(city.leave());

        // When
        SignInAnswer forged = city.phone.oidc().comeBack("org.zoufang.phone:/signed-in?code=evil&state=guessed");

        // Then
        assertThat(forged.code()).isEqualTo("OIDC_NOT_BEGUN_HERE");
        assertThat(city.provider.asked()).isEmpty();
        assertThat(city.phone.oidc().comeBack(redirect).isDone()).isTrue();
    }

    @Test
    void aRedirectIsGoodOnce() throws IOException {
        // Given
        String redirect = city.provider.browse(city.leave());
        city.phone.oidc().comeBack(redirect);

        // When
        SignInAnswer again = city.phone.oidc().comeBack(redirect);

        // Then
        assertThat(again.code()).isEqualTo("OIDC_NOT_BEGUN_HERE");
        assertThat(city.phone.account().signInNeeded()).isFalse();
    }

    @Test
    void aRedirectThatComesHoursLaterIsRefused() throws IOException {
        // Given
        String redirect = city.provider.browse(city.leave());
        city.clock.pass(Duration.ofHours(2));

        // When
        SignInAnswer answer = city.phone.oidc().comeBack(redirect);

        // Then
        assertThat(answer.code()).isEqualTo("OIDC_NOT_BEGUN_HERE");
    }

    @Test
    void aPersonWhoBreaksItOffIsToldSo() throws IOException {
        // Given
        String back = city.provider.browse(city.leave()).replace("code=the+code", "error=access_denied");

        // When
        SignInAnswer answer = city.phone.oidc().comeBack(back);

        // Then
        assertThat(answer.code()).isEqualTo("OIDC_BROKEN_OFF");
        assertThat(city.phone.account().who()).isEmpty();
    }

    @Test
    void aCodeThatComesFromAnotherProviderIsRefused() throws IOException {
        // Given
        String back = city.provider.browse(city.leave()) + "&iss=https%3A%2F%2Fevil.example";

        // When
        SignInAnswer answer = city.phone.oidc().comeBack(back);

        // Then
        assertThat(answer.code()).isEqualTo("OIDC_PROVIDER_WRONG");
        assertThat(city.provider.asked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"nonce,another", "iss,https://evil.example", "aud,another-app", "exp,1", "sub,''", "azp,another-app"})
    void aTokenThatSaysSomethingElseIsRefused(String claim, String value) throws IOException {
        // Given
        city.provider.claiming(said -> {
            Json.put(said, claim, value);
            return said;
        });

        // When
        SignInAnswer answer = city.signIn();

        // Then
        assertThat(answer.code()).isEqualTo("OIDC_TOKEN_WRONG");
        assertThat(city.phone.account().who()).isEmpty();
        assertThat(city.phone.account().signInNeeded()).isTrue();
    }

    @Test
    void aTokenThatWasChangedUnderWayIsRefused() throws IOException {
        // Given
        UnaryOperator<String> otherPerson = token -> {
            String[] parts = token.split("\\.");
            String said = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
            byte[] changed = said.replace("person-1", "person-2").getBytes(StandardCharsets.UTF_8);
            return parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(changed) + "." + parts[2];
        };
        city.provider.tampering(otherPerson);

        // When
        SignInAnswer answer = city.signIn();

        // Then
        assertThat(answer.code()).isEqualTo("OIDC_TOKEN_WRONG");
    }

    @Test
    void aTokenThatIsNotSignedAtAllIsRefused() throws IOException {
        // Given
        city.provider.tampering(token -> Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8))
                + "." + token.split("\\.")[1] + ".");

        // When
        SignInAnswer answer = city.signIn();

        // Then
        assertThat(answer.code()).isEqualTo("OIDC_TOKEN_WRONG");
    }

    @Test
    void aProviderThatIsAnotherThanTheServerNamesIsRefused() {
        // Given
        city.provider.namingItself("https://evil.example");

        // When
        assertThatThrownBy(city::leave)
                // Then
                .isInstanceOfSatisfying(OidcTrouble.class, trouble -> assertThat(trouble.reason())
                        .isEqualTo(OidcTrouble.Reason.OIDC_PROVIDER_WRONG));
    }
}
