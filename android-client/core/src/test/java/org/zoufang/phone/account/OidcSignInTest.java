package org.zoufang.phone.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.contract.SignInMode;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.draft.Standing;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.FakeSessions;
import org.zoufang.phone.fake.MemoryVault;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.oidc.OidcTrouble;
import org.zoufang.phone.oidc.OidcWay;
import org.zoufang.phone.oidc.Pkce;
import org.zoufang.phone.operation.Transport;
import org.zoufang.phone.store.MemoryStore;
import org.zoufang.phone.sync.RoundReport;

/** Signing in at the city's provider, against a tiny provider of its own. */
class OidcSignInTest {

    private static final String SERVER = "http://server";
    private static final UUID PERSON = FakeSessions.official(1);

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final MemoryStore store = new MemoryStore();
    private final MemoryVault vault = new MemoryVault();
    private ProviderFixture provider;
    private PhoneFixture phone;

    @BeforeEach
    void open() throws IOException {
        provider = new ProviderFixture(clock.now());
        server.powers().provider(provider.address());
        for (int i = 1; i < 5; i++) {
            server.sessions().take("provided" + i, PERSON);
        }
        phone = start();
    }

    /** The app's process, begun anew on the same phone. */
    private PhoneFixture start() {
        Transport network =
                request -> request.url().startsWith(SERVER) ? server.exchange(request) : provider.exchange(request);
        return new PhoneFixture(store, vault, network, clock, 1);
    }

    @AfterEach
    void close() {
        provider.close();
    }

    private String leave() throws IOException {
        return phone.oidc().leave(SERVER, phone.signInWays().at(SERVER).orElseThrow());
    }

    private SignInAnswer signIn() throws IOException {
        return phone.oidc().comeBack(provider.browse(leave()));
    }

    @Test
    void theWayOutAsksForACodeWithProofAndWordsThatCannotBeGuessed() throws IOException {
        // Given
        String first = leave();

        // When
        provider.browse(first);

        // Then
        Map<String, String> asked = provider.authorization();
        assertThat(first).startsWith(provider.address() + "/auth?");
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "phone")
                .containsEntry("redirect_uri", "org.zoufang.phone:/signed-in")
                .containsEntry("scope", "openid offline_access")
                .containsEntry("code_challenge_method", "S256");
        assertThat(asked.get("state")).hasSize(43).isNotEqualTo(asked.get("nonce"));
        assertThat(leave()).isNotEqualTo(first);
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
        String redirect = provider.browse(leave());

        // When
        SignInAnswer answer = phone.oidc().comeBack(redirect);

        // Then
        assertThat(answer.isDone()).isTrue();
        assertThat(phone.account().who().orElseThrow().officialId()).isEqualTo(PERSON);
        assertThat(phone.account().signInMode()).contains(SignInMode.OIDC);
        assertThat(phone.sync().run().end()).isEqualTo(RoundReport.End.DONE);
        assertThat(provider.asked().get(0)).containsKey("code_verifier");
    }

    @Test
    void anAppThatWasKilledWhileThePersonWasInTheBrowserGoesOn() throws IOException {
        // Given
        String redirect = provider.browse(leave());
        phone = start();

        // When
        SignInAnswer answer = phone.oidc().comeBack(redirect);

        // Then
        assertThat(answer.isDone()).isTrue();
    }

    @Test
    void aStrangersRedirectIsRefusedAndTheSignInUnderWayGoesOn() throws IOException {
        // Given
        String redirect = provider.browse(leave());

        // When
        SignInAnswer forged = phone.oidc().comeBack("org.zoufang.phone:/signed-in?code=evil&state=guessed");

        // Then
        assertThat(forged.code()).isEqualTo("OIDC_NOT_BEGUN_HERE");
        assertThat(provider.asked()).isEmpty();
        assertThat(phone.oidc().comeBack(redirect).isDone()).isTrue();
    }

    @Test
    void aRedirectIsGoodOnce() throws IOException {
        // Given
        String redirect = provider.browse(leave());
        phone.oidc().comeBack(redirect);

        // When
        SignInAnswer again = phone.oidc().comeBack(redirect);

        // Then
        assertThat(again.code()).isEqualTo("OIDC_NOT_BEGUN_HERE");
        assertThat(phone.account().signInNeeded()).isFalse();
    }

    @Test
    void aRedirectThatComesHoursLaterIsRefused() throws IOException {
        // Given
        String redirect = provider.browse(leave());
        clock.pass(Duration.ofHours(2));

        // When
        SignInAnswer answer = phone.oidc().comeBack(redirect);

        // Then
        assertThat(answer.code()).isEqualTo("OIDC_NOT_BEGUN_HERE");
    }

    @Test
    void aPersonWhoBreaksItOffIsToldSo() throws IOException {
        // Given
        String back = provider.browse(leave()).replace("code=the+code", "error=access_denied");

        // When
        SignInAnswer answer = phone.oidc().comeBack(back);

        // Then
        assertThat(answer.code()).isEqualTo("OIDC_BROKEN_OFF");
        assertThat(phone.account().who()).isEmpty();
    }

    @Test
    void aCodeThatComesFromAnotherProviderIsRefused() throws IOException {
        // Given
        String back = provider.browse(leave()) + "&iss=https%3A%2F%2Fevil.example";

        // When
        SignInAnswer answer = phone.oidc().comeBack(back);

        // Then
        assertThat(answer.code()).isEqualTo("OIDC_PROVIDER_WRONG");
        assertThat(provider.asked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"nonce,another", "iss,https://evil.example", "aud,another-app", "exp,1", "sub,''", "azp,another-app"})
    void aTokenThatSaysSomethingElseIsRefused(String claim, String value) throws IOException {
        // Given
        provider.claiming(said -> {
            Json.put(said, claim, value);
            return said;
        });

        // When
        SignInAnswer answer = signIn();

        // Then
        assertThat(answer.code()).isEqualTo("OIDC_TOKEN_WRONG");
        assertThat(phone.account().who()).isEmpty();
        assertThat(phone.account().signInNeeded()).isTrue();
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
        provider.tampering(otherPerson);

        // When
        SignInAnswer answer = signIn();

        // Then
        assertThat(answer.code()).isEqualTo("OIDC_TOKEN_WRONG");
    }

    @Test
    void aTokenThatIsNotSignedAtAllIsRefused() throws IOException {
        // Given
        provider.tampering(token -> Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8))
                + "." + token.split("\\.")[1] + ".");

        // When
        SignInAnswer answer = signIn();

        // Then
        assertThat(answer.code()).isEqualTo("OIDC_TOKEN_WRONG");
    }

    @Test
    void aProviderThatIsAnotherThanTheServerNamesIsRefused() {
        // Given
        provider.namingItself("https://evil.example");

        // When
        assertThatThrownBy(this::leave)
                // Then
                .isInstanceOfSatisfying(OidcTrouble.class, trouble -> assertThat(trouble.reason())
                        .isEqualTo(OidcTrouble.Reason.OIDC_PROVIDER_WRONG));
    }

    @Test
    void aPersonWhomTheRegisterDoesNotKnowIsToldInTheServersWords() throws IOException {
        // Given
        server.devices().unknown(PERSON);

        // When
        SignInAnswer answer = signIn();

        // Then
        assertThat(answer.isDone()).isFalse();
        assertThat(answer.code()).isEqualTo("OFFICIAL_UNKNOWN");
        assertThat(answer.message()).contains("没有登记");
        assertThat(phone.account().who()).isEmpty();
    }

    @Test
    void theProviderRenewsTheTokenBeforeItEnds() throws IOException {
        // Given
        signIn();
        clock.pass(Duration.ofMinutes(4).plusSeconds(30));

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(report.end()).isEqualTo(RoundReport.End.DONE);
        assertThat(provider.asked().get(1))
                .containsEntry("grant_type", "refresh_token")
                .containsEntry("refresh_token", "refresh1");
        assertThat(phone.session().token()).isEqualTo("provided2");
        assertThat(server.heard()).doesNotContain("tokenRefresh");
    }

    @Test
    void aRenewalForSomebodyElseIsRefused() throws IOException {
        // Given
        signIn();
        provider.claiming(said -> {
            Json.put(said, "sub", "person-2");
            return said;
        });
        clock.pass(Duration.ofMinutes(5));

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(report.end()).isEqualTo(RoundReport.End.SIGN_IN_NEEDED);
    }

    @Test
    void whenTheProviderRenewsNoMoreThePersonSignsInAgainAndNothingIsLost() throws IOException {
        // Given
        signIn();
        phone.sync().run();
        UUID visit = phone.beginVisit();
        provider.refuse();
        clock.pass(Duration.ofMinutes(5));

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(report.end()).isEqualTo(RoundReport.End.SIGN_IN_NEEDED);
        assertThat(phone.write(visit, "仍可写")).isNotNull();
        provider.close();
        open();
        signIn();
        assertThat(phone.sync().run().applied()).isEqualTo(2);
        assertThat(phone.visit(visit).standing()).isEqualTo(Standing.SENT);
    }

    @Test
    void aProviderThatCannotBeReachedIsNoReasonToSignInAgain() throws IOException {
        // Given
        signIn();
        clock.pass(Duration.ofMinutes(5));
        provider.close();

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(report.end()).isEqualTo(RoundReport.End.UNREACHABLE);
        assertThat(phone.account().signInNeeded()).isFalse();
    }

    @Test
    void signingOutGivesTheTokenBackToTheProvider() throws IOException {
        // Given
        signIn();

        // When
        boolean told = phone.signingOut().signOut();

        // Then
        assertThat(told).isTrue();
        assertThat(provider.asked().get(1)).containsEntry("token", "refresh1").containsEntry("client_id", "phone");
        assertThat(phone.account().signInNeeded()).isTrue();
    }

    @Test
    void aServerOfThePreviousReleaseHasAccountsOfItsOwn() throws IOException {
        // Given
        server.powers().makeOld();

        // When
        java.util.Optional<OidcWay> way = phone.signInWays().at(SERVER);

        // Then
        assertThat(way).isEmpty();
    }

    @Test
    void aLocalSessionStaysLocal() throws IOException {
        // Given
        phone.signIn(1, "right");

        // When
        JsonObject session = phone.account().session();

        // Then
        assertThat(phone.account().signInMode()).contains(SignInMode.LOCAL);
        assertThat(Json.child(session, "oidc")).isNull();
    }
}
