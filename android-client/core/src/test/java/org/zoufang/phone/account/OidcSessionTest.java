package org.zoufang.phone.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.SignInMode;
import org.zoufang.phone.draft.Standing;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.oidc.OidcWay;
import org.zoufang.phone.sync.RoundReport;

/** A session that the city's provider gave: known here or not, renewed, ended. */
class OidcSessionTest {

    private final OidcFixture city;

    OidcSessionTest() throws IOException {
        city = new OidcFixture();
    }

    @AfterEach
    void close() {
        city.close();
    }

    @Test
    void aPersonWhomTheRegisterDoesNotKnowIsToldInTheServersWords() throws IOException {
        // Given
        city.server.devices().unknown(OidcFixture.PERSON);

        // When
        SignInAnswer answer = city.signIn();

        // Then
        assertThat(answer.isDone()).isFalse();
        assertThat(answer.code()).isEqualTo("OFFICIAL_UNKNOWN");
        assertThat(answer.message()).contains("没有登记");
        assertThat(city.phone.account().who()).isEmpty();
    }

    @Test
    void theProviderRenewsTheTokenBeforeItEnds() throws IOException {
        // Given
        city.signIn();
        city.clock.pass(Duration.ofMinutes(4).plusSeconds(30));

        // When
        RoundReport report = city.phone.sync().run();

        // Then
        assertThat(report.end()).isEqualTo(RoundReport.End.DONE);
        assertThat(city.provider.asked().get(1))
                .containsEntry("grant_type", "refresh_token")
                .containsEntry("refresh_token", "refresh1");
        assertThat(city.phone.session().token()).isEqualTo("provided2");
        assertThat(city.server.heard()).doesNotContain("tokenRefresh");
    }

    @Test
    void aRenewalForSomebodyElseIsRefused() throws IOException {
        // Given
        city.signIn();
        city.provider.claiming(said -> {
            Json.put(said, "sub", "person-2");
            return said;
        });
        city.clock.pass(Duration.ofMinutes(5));

        // When
        RoundReport report = city.phone.sync().run();

        // Then
        assertThat(report.end()).isEqualTo(RoundReport.End.SIGN_IN_NEEDED);
    }

    @Test
    void whenTheProviderRenewsNoMoreThePersonSignsInAgainAndNothingIsLost() throws IOException {
        // Given
        city.signIn();
        city.phone.sync().run();
        UUID visit = city.phone.beginVisit();
        city.provider.refuse();
        city.clock.pass(Duration.ofMinutes(5));

        // When
        RoundReport report = city.phone.sync().run();

        // Then
        assertThat(report.end()).isEqualTo(RoundReport.End.SIGN_IN_NEEDED);
        assertThat(city.phone.write(visit, "仍可写")).isNotNull();
        city.provider.close();
        city.open();
        city.signIn();
        assertThat(city.phone.sync().run().applied()).isEqualTo(2);
        assertThat(city.phone.visit(visit).standing()).isEqualTo(Standing.SENT);
    }

    @Test
    void aProviderThatCannotBeReachedIsNoReasonToSignInAgain() throws IOException {
        // Given
        city.signIn();
        city.clock.pass(Duration.ofMinutes(5));
        city.provider.close();

        // When
        RoundReport report = city.phone.sync().run();

        // Then
        assertThat(report.end()).isEqualTo(RoundReport.End.UNREACHABLE);
        assertThat(city.phone.account().signInNeeded()).isFalse();
    }

    @Test
    void signingOutGivesTheTokenBackToTheProvider() throws IOException {
        // Given
        city.signIn();

        // When
        boolean told = city.phone.signingOut().signOut();

        // Then
        assertThat(told).isTrue();
        assertThat(city.provider.asked().get(1))
                .containsEntry("token", "refresh1")
                .containsEntry("client_id", "phone");
        assertThat(city.phone.account().signInNeeded()).isTrue();
    }

    @Test
    void aServerOfThePreviousReleaseHasAccountsOfItsOwn() throws IOException {
        // Given
        city.server.powers().makeOld();

        // When
        java.util.Optional<OidcWay> way = city.phone.signInWays().at(OidcFixture.SERVER);

        // Then
        assertThat(way).isEmpty();
    }

    @Test
    void aLocalSessionStaysLocal() throws IOException {
        // Given
        city.phone.signIn(1, "right");

        // When
        JsonObject session = city.phone.account().session();

        // Then
        assertThat(city.phone.account().signInMode()).contains(SignInMode.LOCAL);
        assertThat(Json.child(session, "oidc")).isNull();
    }
}
