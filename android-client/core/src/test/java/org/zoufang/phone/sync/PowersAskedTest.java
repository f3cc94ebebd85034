package org.zoufang.phone.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.Role;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.pack.Powers;

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
}
