package org.zoufang.account.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.account.SignedInFixture;
import org.zoufang.contract.Role;

/** Signing in with a browser at the provider, and how that ends. */
@QuarkusTest
@TestProfile(OidcProfile.class)
class OidcPagesIT {

    private final SignedInFixture people;
    private final Browser browser = new Browser();
    private ProviderFixture provider;

    OidcPagesIT(SignedInFixture people) {
        this.people = people;
    }

    @BeforeEach
    void theProvider() {
        provider = OidcProfile.provider();
    }

    @AfterEach
    void tokensOfOrdinaryLength() {
        provider.idTokensLast(Duration.ofMinutes(5));
    }

    @Test
    void aBrowserIsSentToTheProviderWithAllThatGuardsTheWay() {
        // When
        HttpResponse<String> answer = browser.open(here(OidcPaths.ENTRY));
        // Then
        assertThat(answer.statusCode()).isEqualTo(302);
        String to = answer.headers().firstValue("Location").orElseThrow();
        assertThat(to).startsWith(provider.issuer() + "/authorize");
        assertThat(ProviderFixture.form(URI.create(to).getRawQuery()))
                .containsEntry("response_type", "code")
                .containsEntry("client_id", ProviderFixture.CLIENT)
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", here(OidcPaths.CALLBACK).toString())
                .containsKeys("state", "nonce", "code_challenge");
    }

    @Test
    void whoComesBackFromTheProviderIsSignedIn() {
        // Given
        provider.signsIn(people.aVouchedOfficial(Role.OFFICIAL).name());
        // When
        HttpResponse<String> answer = browser.follow(here(OidcPaths.ENTRY));
        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("林晓岚");
        assertThat(isSignedIn()).isTrue();
    }

    @Test
    void theSessionsCookiesAreKeptFromScriptsAndOtherSites() {
        // Given
        provider.signsIn(people.aVouchedOfficial(Role.OFFICIAL).name());
        // When
        browser.follow(here(OidcPaths.ENTRY));
        // Then
        Map<String, String> set = new HashMap<>(browser.cookiesAsSet());
        set.keySet().removeIf(name -> !name.startsWith("q_"));
        assertThat(set).isNotEmpty().allSatisfy((name, cookie) -> assertThat(cookie.toLowerCase())
                .contains("secure", "httponly"));
        assertThat(browser.cookiesAsSet().get("q_session_pages").toLowerCase()).contains("samesite=lax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example", "elsewhere"})
    void theWayInLeadsNowhereElse(String to) {
        // Given
        provider.signsIn(people.aVouchedOfficial(Role.OFFICIAL).name());
        URI entry = here(OidcPaths.ENTRY + "?next=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
        // When
        HttpResponse<String> answer = browser.follow(entry);
        // Then
        assertThat(answer.uri().getAuthority()).isEqualTo(here("/").getAuthority());
        assertThat(answer.body()).contains("林晓岚");
    }

    @Test
    void somebodyUnknownToTheRegisterIsToldSoAndDoesNotComeIn() {
        // Given
        String name = "stranger-" + System.nanoTime();
        provider.signsIn(name);
        // When
        HttpResponse<String> answer = browser.follow(here(OidcPaths.ENTRY));
        // Then
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains(name).contains("请联系单位管理员");
    }

    @Test
    void anAnswerThatNobodyAskedForIsRefused() {
        // Given
        browser.open(here(OidcPaths.ENTRY));
        // When
        HttpResponse<String> answer = browser.open(here(OidcPaths.CALLBACK + "?code=stolen&state=guessed"));
        // Then
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("重新登录");
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void aSessionWhoseTokenHasEndedIsRenewedWithoutThePerson() {
        // Given
        provider.signsIn(people.aVouchedOfficial(Role.OFFICIAL).name());
        provider.idTokensLast(Duration.ofSeconds(-25));
        browser.follow(here(OidcPaths.ENTRY));
        provider.idTokensLast(Duration.ofMinutes(5));
        wait(Duration.ofSeconds(6));
        // When
        boolean signedIn = isSignedIn();
        // Then
        assertThat(signedIn).isTrue();
        List<Map<String, String>> asked = provider.tokenRequests();
        assertThat(asked.get(asked.size() - 1)).containsEntry("grant_type", "refresh_token");
    }

    @Test
    void whenTheProviderEndsTheSessionItEndsHere() {
        // Given
        String name = people.aVouchedOfficial(Role.OFFICIAL).name();
        String session = provider.signsIn(name);
        browser.follow(here(OidcPaths.ENTRY));
        String bearer = provider.sign(provider.accessToken(name));
        assertThat(OidcLogins.mayAsk(bearer)).isTrue();
        // When
        HttpResponse<String> answer =
                backChannel(provider.sign(provider.logoutToken().claim("sid", session)));
        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(it -> assertThat(it).contains("no-store"));
        assertThat(isSignedIn()).isFalse();
        assertThat(OidcLogins.mayAsk(bearer)).isFalse();
    }

    @Test
    void anotherSessionOfTheSamePersonGoesOn() {
        // Given
        String name = people.aVouchedOfficial(Role.OFFICIAL).name();
        String first = provider.signsIn(name);
        provider.signsIn(name);
        browser.follow(here(OidcPaths.ENTRY));
        // When
        backChannel(provider.sign(provider.logoutToken().claim("sid", first)));
        // Then
        assertThat(isSignedIn()).isTrue();
    }

    @Test
    void withoutASessionNamedAllThatThePersonHasNowEnd() {
        // Given
        String name = people.aVouchedOfficial(Role.OFFICIAL).name();
        provider.signsIn(name);
        browser.follow(here(OidcPaths.ENTRY));
        // When
        backChannel(provider.sign(provider.logoutToken().subject("subject of " + name)));
        // Then
        assertThat(isSignedIn()).isFalse();
        String later =
                provider.sign(provider.accessToken(name).issuedAt(Instant.now().plusSeconds(2)));
        assertThat(OidcLogins.mayAsk(later)).isTrue();
    }

    @Test
    void whatIsNoLogoutTokenEndsNothing() {
        // Given
        String name = people.aVouchedOfficial(Role.OFFICIAL).name();
        String session = provider.signsIn(name);
        browser.follow(here(OidcPaths.ENTRY));
        List<String> forged = List.of(
                "",
                "a.b.c",
                provider.sign(provider.accessToken(name).audience(ProviderFixture.CLIENT)),
                provider.sign(provider.logoutToken().claim("sid", session).claim("nonce", "n")),
                provider.sign(provider.logoutToken().claim("sid", session).audience("another-client")),
                provider.sign(provider.logoutToken().claim("sid", session).issuer("https://elsewhere.example")),
                provider.sign(provider.logoutToken()
                        .claim("sid", session)
                        .issuedAt(Instant.now().minusSeconds(90))
                        .expiresAt(Instant.now().minusSeconds(60))));
        // When
        List<Integer> answers =
                forged.stream().map(each -> backChannel(each).statusCode()).toList();
        // Then
        assertThat(answers).containsOnly(400);
        assertThat(isSignedIn()).isTrue();
    }

    @Test
    void signingOutEndsTheSessionHereAndAtTheProvider() {
        // Given
        provider.signsIn(people.aVouchedOfficial(Role.OFFICIAL).name());
        browser.follow(here(OidcPaths.ENTRY));
        // When
        HttpResponse<String> answer = browser.submit(here("/sign-out"), Map.of());
        // Then
        String to = answer.headers().firstValue("Location").orElseThrow();
        assertThat(to).startsWith(provider.issuer() + "/logout").contains("id_token_hint=");
        assertThat(browser.follow(answer).uri()).isEqualTo(here("/"));
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void aLinkSignsNobodyOut() {
        // Given
        provider.signsIn(people.aVouchedOfficial(Role.OFFICIAL).name());
        browser.follow(here(OidcPaths.ENTRY));
        // When
        browser.open(here("/sign-out"));
        // Then
        assertThat(isSignedIn()).isTrue();
    }

    /** A page for who is signed in is shown, not the way to the sign-in. */
    private boolean isSignedIn() {
        return browser.open(here("/home")).statusCode() == 200;
    }

    private HttpResponse<String> backChannel(String logoutToken) {
        return new Browser().submit(here(OidcPaths.BACK_CHANNEL), Map.of("logout_token", logoutToken));
    }

    private URI here(String path) {
        return URI.create("http://localhost:" + RestAssured.port + path);
    }

    private static void wait(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
