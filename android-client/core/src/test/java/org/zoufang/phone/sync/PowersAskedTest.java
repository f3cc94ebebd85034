package org.zoufang.phone.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.contract.Role;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.json.Json;
import org.zoufang.phone.pack.Powers;
import org.zoufang.phone.store.Setting;
import org.zoufang.phone.sync.RoundReport.End;

/** Delegations and pairings are asked when they can have changed, so that a contact with nothing new is one request. */
class PowersAskedTest {

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private PhoneFixture phone;

    @BeforeEach
    void asLiaisonOfficerAndSecretary() {
        server.sessions().act(1, Role.SECRETARY, Role.LIAISON_OFFICER);
        server.records().powers("one");
        phone = PhoneFixture.aPhoneOf(1, server, clock);
    }

    private List<String> heardInARound() {
        server.heard().clear();
        phone.sync().run();
        return List.copyOf(server.heard());
    }

    @Test
    void whileNothingChangedTheyAreNotAsked() {
        assertThat(heardInARound()).containsExactly("changes");
    }

    @Test
    void aNewMarkMakesThePhoneAsk() {
        // Given
        server.powers().pair(PhoneFixture.FOUNDRY);
        server.records().powers("two");

        // When
        List<String> heard = heardInARound();

        // Then
        assertThat(heard).containsExactly("changes", "delegations", "pairings");
        assertThat(Powers.at(phone.store().settings(), clock.now()).firms()).containsExactly(PhoneFixture.FOUNDRY);
        assertThat(heardInARound()).containsExactly("changes");
    }

    @Test
    void onceADayTheyAreAskedAllTheSame() {
        // Given
        clock.pass(Duration.ofHours(25));

        // When
        List<String> heard = heardInARound();

        // Then
        assertThat(heard).contains("delegations", "pairings");
    }

    @Test
    void aClockThatWentBackTenYearsDoesNotMakeThemStay() {
        // Given
        clock.pass(Duration.ofDays(-3_650));

        // When
        List<String> heard = heardInARound();

        // Then
        assertThat(heard).contains("delegations", "pairings");
    }

    @Test
    void aServerThatGivesNoMarkIsAskedEachTime() {
        // Given
        server.records().powers(null);
        heardInARound();

        // When
        List<String> heard = heardInARound();

        // Then
        assertThat(heard).containsExactly("changes", "delegations", "pairings");
    }

    @Test
    void anAnswerThatGotLostIsAskedForAgain() {
        // Given
        server.records().powers("two");
        server.next(FakeServer.NONE, FakeServer.NONE, FakeServer.LOST);
        phone.sync().run();

        // When
        List<String> heard = heardInARound();

        // Then
        assertThat(heard).contains("pairings");
    }

    @Test
    void moreThanTwentyPagesOfPairingsAreNotFollowed() {
        // Given
        for (int i = 0; i < 25; i++) {
            server.powers().pair(new UUID(2, 100 + i));
        }
        server.records().powers("two");

        // When
        List<String> heard = heardInARound();

        // Then
        assertThat(heard.stream().filter("pairings"::equals)).hasSize(20);
        assertThat(Powers.at(phone.store().settings(), clock.now()).firms()).hasSize(20);
    }

    @Test
    void whatIsEmptyBesideAPairingIsNotKept() {
        // Given
        server.powers().pair(PhoneFixture.FOUNDRY, "{\"type\":\"LEADER\",\"handOver\":null}");
        server.records().powers("two");

        // When
        heardInARound();

        // Then
        JsonObject kept = Json.objects(Json.object(phone.store().settings().get(Setting.PAIRINGS)), "all")
                .get(0);
        assertThat(Json.text(kept, "type")).isEqualTo("LEADER");
        assertThat(kept.keySet()).doesNotContain("handOver", "predecessor");
    }

    @Test
    void aServerThatIsBusyIsNotTakenForAnOlderOne() {
        // Given
        server.records().powers("two");
        server.next(FakeServer.NONE, FakeServer.status(503, "Retry-After", "60"));

        // When
        RoundReport report = phone.sync().run();

        // Then
        assertThat(report.end()).isEqualTo(End.BUSY);
        assertThat(heardInARound()).contains("delegations", "pairings");
    }

    @ParameterizedTest
    @CsvSource({"OFFICIAL, two, true", "DEPUTY, two, true", "SUPERVISOR, two, false", "OFFICIAL, , false"})
    void whoIsUsuallyPairedIsAskedForOnlyWhereTheServerGivesAMark(Role role, String mark, boolean asked) {
        // Given
        server.sessions().act(2, role);
        server.powers().pair(PhoneFixture.FOUNDRY);
        phone = PhoneFixture.aPhoneOf(2, server, clock);
        server.records().powers(mark);

        // When
        List<String> heard = heardInARound();

        // Then
        assertThat(heard.contains("pairings")).isEqualTo(asked);
    }

    @Test
    void howLongAPhoneMayStayAwayIsAskedAgainWhenTheAnswerGotLost() {
        // Given
        clock.pass(Duration.ofHours(25));
        server.next(FakeServer.NONE, FakeServer.NONE, FakeServer.NONE, FakeServer.LOST);
        phone.sync().run();

        // When
        List<String> heard = heardInARound();

        // Then
        assertThat(heard).contains("deviceRules");
        assertThat(heardInARound()).containsExactly("changes");
    }
}
