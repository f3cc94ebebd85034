package org.zoufang.phone.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.draft.Standing;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.Oracle;
import org.zoufang.phone.fake.PhoneFixture;

/** What was refused because a right was gone is asked for at each contact: the office may have settled it. */
class AskingAgainTest {

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);
    private UUID visit;
    private UUID note;
    private UUID group;

    @BeforeEach
    void whoIsNoLongerOfTheTeamHandsANoteIn() {
        visit = phone.beginVisit();
        phone.sync().run();
        note = phone.write(visit, "离队以后才送到的");
        refusedAs("NOT_A_PARTICIPANT");
    }

    private void refusedAs(String code) {
        server.records().refuse(text -> text.contains("离队以后才送到的") ? Optional.of(code) : Optional.empty());
        phone.sync().run();
        group = phone.outbox().entries().get(0).id();
    }

    @Test
    void whatTheOfficeTookOverIsStoredOnThePhoneAtTheNextContactAndNeedsNobody() {
        // Given
        server.records().takeOver(group);
        int before = pushes();
        phone.sync().run();
        int atOnce = pushes() - before;

        // When
        clock.pass(Duration.ofMinutes(6));
        phone.sync().run();

        // Then
        assertThat(atOnce)
                .as("rounds that follow each other closely are one contact")
                .isZero();
        assertThat(phone.outbox().entries()).isEmpty();
        assertThat(server.records().document(note)).isPresent();
        assertThat(phone.visit(visit).standing()).isEqualTo(Standing.SENT);
        Oracle.allIsQuiet(server, phone);
    }

    /** One of each way to have lost a right; the rest of the list is held to the server's by LostRowsIT. */
    @ParameterizedTest
    @ValueSource(strings = {"DELEGATION_NOT_IN_FORCE", "ONLY_OWNER", "NOT_PERMITTED", "UNKNOWN_ID", "APP_NEWER"})
    void whateverRightWasGoneThePhoneAsksAgain(String code) {
        // Given
        phone.notes().revise(visit, note, "离队以后才送到的，又补了一句");
        refusedAs(code);
        server.records().takeOver(group);

        // When
        clock.pass(Duration.ofMinutes(6));
        phone.sync().run();

        // Then
        assertThat(phone.outbox().entries()).isEmpty();
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void whatIsNotSettledStaysWithItsWordsAndIsAskedForAtEachContact() {
        // Given
        int before = pushes();

        // When
        for (int hour = 0; hour < 72; hour++) {
            clock.pass(Duration.ofHours(1));
            phone.sync().run();
        }

        // Then
        assertThat(pushes() - before).isEqualTo(72);
        assertThat(phone.outbox().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.id()).isEqualTo(group);
            assertThat(entry.standing()).isEqualTo(Standing.NEEDS_YOU);
            assertThat(entry.code()).isEqualTo("NOT_A_PARTICIPANT");
            assertThat(entry.text()).isEqualTo("离队以后才送到的");
        });
    }

    @Test
    void whatTheOfficeSetAsideSaysSoAtTheNextContactAndIsAskedForNoMore() {
        // Given
        server.records().setAside(group);
        clock.pass(Duration.ofHours(1));

        // When
        phone.sync().run();

        // Then
        assertThat(phone.outbox().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.code()).isEqualTo("OFFICE_SET_ASIDE");
            assertThat(entry.message()).isEqualTo("服务器说：OFFICE_SET_ASIDE");
            assertThat(entry.standing()).isEqualTo(Standing.NEEDS_YOU);
            assertThat(entry.text()).isEqualTo("离队以后才送到的");
        });
        int before = pushes();
        clock.pass(Duration.ofDays(2));
        phone.sync().run();
        assertThat(pushes()).isEqualTo(before);
    }

    @Test
    void withoutAServerWhatWasRefusedDoesNotLookAsIfItWaited() {
        // Given
        clock.pass(Duration.ofDays(2));
        server.always(FakeServer.LOST);

        // When
        phone.sync().run();

        // Then
        assertThat(phone.outbox().entries()).singleElement().satisfies(entry -> assertThat(entry.standing())
                .isEqualTo(Standing.NEEDS_YOU));
    }

    @Test
    void whatItsAuthorCanMendIsLeftToHim() {
        // Given
        phone.notes().revise(visit, note, "离队以后才送到的，改过");
        refusedAs("TOO_LONG");
        int before = pushes();

        // When
        clock.pass(Duration.ofDays(3));
        phone.sync().run();

        // Then
        assertThat(pushes()).isEqualTo(before);
    }

    private int pushes() {
        return (int) server.heard().stream().filter("push"::equals).count();
    }
}
