package org.zoufang.account.oidc;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.Role;

/** What a program or phone shows as {@code Authorization: Bearer}, where a provider vouches for people. */
@QuarkusTest
@TestProfile(OidcProfile.class)
class OidcBearerIT {

    private static final String ME = "{ me { official { id } roles } }";

    private final SignedInFixture people;
    private final OidcProviderWatch watch;
    private ProviderFixture provider;

    OidcBearerIT(SignedInFixture people, @Readiness OidcProviderWatch watch) {
        this.people = people;
        this.watch = watch;
    }

    @BeforeEach
    void theProvider() {
        provider = OidcProfile.provider();
    }

    @Test
    void whomTheProviderNamesActsAsOurRegisterSays() {
        // Given
        SignedInFixture.Vouched person = people.aVouchedOfficial(Role.SERVICE_OFFICE, Role.AUDITOR);
        String token = provider.sign(provider.accessToken(person.name().toUpperCase()));
        // When
        Response answer = ask(token, ME);
        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("data.me.official.id"))
                .isEqualTo(person.officialId().toString());
        assertThat(answer.jsonPath().getList("data.me.roles")).containsExactlyInAnyOrder("SERVICE_OFFICE", "AUDITOR");
    }

    @Test
    void ourOwnTokensStillOpenTheDoor() {
        // Given
        SignedInFixture.Person person = people.anOfficial(Role.OFFICIAL);
        // When
        Response answer = given().header("Authorization", person.bearer())
                .contentType("application/json")
                .body(Map.of("query", ME))
                .post("/graphql");
        // Then
        assertThat(answer.jsonPath().getString("data.me.official.id"))
                .isEqualTo(person.officialId().toString());
    }

    @Test
    void aPhoneLearnsWhereItsPersonSignsIn() {
        // Given
        String query = "{ serverInfo { signInMode oidcIssuer oidcClientId oidcScopes } }";
        // When
        Map<String, Object> info = given().contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .jsonPath()
                .getMap("data.serverInfo");
        // Then
        assertThat(info)
                .containsEntry("signInMode", "OIDC")
                .containsEntry("oidcIssuer", provider.issuer())
                .containsEntry("oidcClientId", "zoufang-phone")
                .containsEntry("oidcScopes", List.of("openid", "profile", "offline_access"));
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,已过期", "en,has expired"})
    void anExpiredTokenIsRefusedInTheReadersLanguage(String language, String words) {
        // Given
        Instant ended = Instant.now().minusSeconds(40);
        String token = provider.sign(vouched().issuedAt(ended.minusSeconds(300)).expiresAt(ended));
        // When
        Response answer = ask(token, ME, language);
        // Then
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).contains("invalid_token");
        assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("TOKEN_INVALID");
        assertThat(answer.jsonPath().getString("errors[0].message")).contains(words);
    }

    @Test
    void clocksMayDifferByTheLeeway() {
        // Given
        Instant ended = Instant.now().minusSeconds(20);
        String token = provider.sign(vouched().issuedAt(ended.minusSeconds(300)).expiresAt(ended));
        // When
        Response answer = ask(token, ME);
        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void aTokenForSomebodyElseIsRefused() {
        // Given
        String token = provider.sign(vouched().audience("another-system"));
        // When
        Response answer = ask(token, ME);
        // Then
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenWithoutAnAudienceIsRefused() {
        // Given
        JwtClaimsBuilder claims = vouched();
        claims.remove("aud");
        // When
        Response answer = ask(provider.sign(claims), ME);
        // Then
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenOfAnotherIssuerIsRefusedEvenWithTheProvidersKey() {
        // Given
        String token = provider.sign(vouched().issuer("https://elsewhere.example"));
        // When
        Response answer = ask(token, ME);
        // Then
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void theProviderCannotSpeakInOurName() {
        // Given
        String token = provider.sign(vouched().issuer("zoufang"));
        // When
        Response answer = ask(token, ME);
        // Then
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void aChangedTokenIsRefused() {
        // Given
        String[] parts = provider.sign(vouched()).split("\\.");
        String[] others = provider.sign(vouched()).split("\\.");
        // When
        Response answer = ask(parts[0] + "." + others[1] + "." + parts[2], ME);
        // Then
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,没有登记账号“{0}”", "en,nobody is entered here under the account “{0}”"})
    void somebodyUnknownToTheRegisterIsToldWhomToAsk(String language, String words) {
        // Given
        String name = "stranger-" + System.nanoTime();
        // When
        Response answer = ask(provider.sign(provider.accessToken(name)), ME, language);
        // Then
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("OFFICIAL_UNKNOWN");
        assertThat(answer.jsonPath().getString("errors[0].message")).contains(words.replace("{0}", name));
    }

    @Test
    void aClosedAccountIsSaidToBeClosed() {
        // Given
        SignedInFixture.Vouched person = people.aVouchedOfficial(Role.OFFICIAL);
        String token = provider.sign(provider.accessToken(person.name()));
        assertThat(ask(token, ME).statusCode()).isEqualTo(200);
        people.close(person.name());
        // When
        Response answer = ask(token, ME);
        // Then
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("ACCOUNT_CLOSED");
    }

    @Test
    void aNameInFullWidthIsNotTheSamePerson() {
        // Given
        SignedInFixture.Vouched person = people.aVouchedOfficial(Role.OFFICIAL);
        String lookAlike = person.name().replace('v', 'ｖ');
        // When
        Response answer = ask(provider.sign(provider.accessToken(lookAlike)), ME);
        // Then
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void aTokenWithoutTheNameSaysWhichClaimIsMissing() {
        // Given
        JwtClaimsBuilder claims = vouched();
        claims.remove("preferred_username");
        // When
        Response answer = ask(provider.sign(claims), ME);
        // Then
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.jsonPath().getString("errors[0].message")).contains("preferred_username");
    }

    @Test
    void anAccountWithoutAPasswordIsNotOpenedByOne() {
        // Given
        SignedInFixture.Vouched person = people.aVouchedOfficial(Role.OFFICIAL);
        String signIn = "mutation { signIn(input: {name: \"" + person.name()
                + "\", password: \"\"}) { session { accessToken } userErrors { code } } }";
        // When
        Response answer = given().contentType("application/json")
                .body(Map.of("query", signIn))
                .post("/graphql");
        // Then
        assertThat(answer.jsonPath().getString("data.signIn.userErrors[0].code"))
                .isEqualTo("SIGN_IN_FAILED");
    }

    @Test
    void aNewKeyIsRecognisedAtOnceAndAWithdrawnOneNoLonger() throws InterruptedException {
        // Given
        String old = provider.sign(vouched());
        assertThat(ask(old, ME).statusCode()).isEqualTo(200);
        Thread.sleep(Duration.ofSeconds(5).toMillis() + 200);
        // When
        provider.changeKeys();
        // Then
        assertThat(ask(provider.sign(vouched()), ME).statusCode()).isEqualTo(200);
        assertThat(ask(old, ME).statusCode()).isEqualTo(401);
    }

    @Test
    void aWithdrawnKeyIsForgottenWithoutANewOne() throws InterruptedException {
        // Given
        String old = provider.sign(vouched());
        assertThat(ask(old, ME).statusCode()).isEqualTo(200);
        provider.changeKeys();
        Thread.sleep(Duration.ofSeconds(5).toMillis() + 200);
        // When
        watch.look();
        // Then
        assertThat(ask(old, ME).statusCode()).isEqualTo(401);
        assertThat(watch.call().getData().orElseThrow()).containsEntry("reachable", true);
    }

    private JwtClaimsBuilder vouched() {
        return provider.accessToken(people.aVouchedOfficial(Role.OFFICIAL).name());
    }

    private static Response ask(String token, String query) {
        return ask(token, query, "zh-CN");
    }

    private static Response ask(String token, String query, String language) {
        return given().header("Authorization", "Bearer " + token)
                .header("Accept-Language", language)
                .contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql");
    }
}
