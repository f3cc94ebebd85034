package org.zoufang.phone.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.Limits;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.draft.OutboxEntry;
import org.zoufang.phone.draft.Standing;
import org.zoufang.phone.fake.FakeRecords;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.Oracle;
import org.zoufang.phone.fake.PhoneFixture;

/** A whole visit whose author has lost the right to it goes to the office with all that stands on it. */
class WithTheOfficeTest {

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(clock);
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);
    private UUID visit;
    private UUID header;

    @BeforeEach
    void aVisitAtAnEnterpriseThatIsNoLongerHis() {
        server.records()
                .refuse(text -> text.contains("visitRecord") ? Optional.of("ENTERPRISE_NOT_PAIRED") : Optional.empty());
        visit = phone.beginVisit();
        header = phone.outbox().entries().get(0).id();
    }

    @Test
    void itsNotesLieWithTheOfficeTooAndSaySo() {
        // Given
        phone.write(visit, "又来了一次");

        // When
        phone.sync().run();

        // Then
        assertThat(server.records().withOffice()).hasSize(1);
        assertThat(phone.outbox().entries())
                .extracting(OutboxEntry::code)
                .containsExactly("ENTERPRISE_NOT_PAIRED", "DEPENDENCY_AT_OFFICE");
        assertThat(phone.outbox().entries()).extracting(OutboxEntry::standing).containsOnly(Standing.NEEDS_YOU);
    }

    @Test
    void ofALargeVisitNothingStaysBehind() {
        // Given
        int notes = Limits.PUSH_GROUPS + 50;
        for (int i = 0; i < notes; i++) {
            phone.write(visit, "第" + i + "条");
        }

        // When
        phone.sync().run();

        // Then
        assertThat(server.records().withOffice()).hasSize(notes);
    }

    @Test
    void whatIsWrittenAfterwardsGoesThereAtTheNextRound() {
        // Given
        phone.sync().run();
        phone.write(visit, "补一句");

        // When
        phone.sync().run();

        // Then
        assertThat(server.records().withOffice()).hasSize(1);
    }

    @Test
    void takenOverTogetherItIsStoredOnThePhoneAtTheNextContact() {
        // Given
        UUID note = phone.write(visit, "又来了一次");
        phone.sync().run();
        UUID kept = phone.outbox().entries().get(1).id();
        server.records().takeOver(header);
        server.records().takeOver(kept);

        // When
        clock.pass(Duration.ofMinutes(6));
        phone.sync().run();

        // Then
        assertThat(phone.outbox().entries()).isEmpty();
        assertThat(server.records().document(note)).isPresent();
        Oracle.allIsQuiet(server, phone);
    }

    @Test
    void setAsideTogetherBothSaySo() {
        // Given
        phone.write(visit, "又来了一次");
        phone.sync().run();
        server.records().setAside(header);
        server.records().setAside(phone.outbox().entries().get(1).id());

        // When
        clock.pass(Duration.ofMinutes(6));
        phone.sync().run();

        // Then
        assertThat(phone.outbox().entries()).extracting(OutboxEntry::code).containsOnly("OFFICE_SET_ASIDE");
        assertThat(phone.outbox().entries()).extracting(OutboxEntry::text).contains("又来了一次");
    }

    /** A server that went back in time refuses the visit that it had stored, and keeps its note: once, not at each round. */
    @Test
    void afterARestoreItIsAskedForUnderItsOwnId() {
        // Given
        FakeRecords yesterday = server.records().backup();
        server.records().refuse(text -> Optional.empty());
        UUID note = phone.write(visit, "恢复以前交过的");
        phone.sync().run();
        UUID group = about(note);
        server.records().restore(yesterday);
        server.records()
                .refuse(text -> text.contains("visitRecord") ? Optional.of("ENTERPRISE_NOT_PAIRED") : Optional.empty());

        // When
        for (int i = 0; i < 4; i++) {
            clock.pass(Duration.ofMinutes(6));
            phone.sync().run();
        }

        // Then
        assertThat(server.records().withOffice()).containsExactly(group.toString());
        assertThat(about(note)).isEqualTo(group);
    }

    private UUID about(UUID note) {
        return phone.store().outbox().of(visit).stream()
                .filter(group -> group.subject().equals(note))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void anOlderServerThatKeepsNoSuchThingIsAskedOnceAndNotAtEachRound() {
        // Given
        server.records().keepNothingAlong();
        phone.write(visit, "又来了一次");
        phone.sync().run();
        int before = pushes();

        // When
        for (int i = 0; i < 4; i++) {
            clock.pass(Duration.ofMinutes(1));
            phone.sync().run();
        }

        // Then
        assertThat(pushes()).isEqualTo(before);
        assertThat(phone.outbox().entries()).hasSize(2);
    }

    private int pushes() {
        return (int) server.heard().stream().filter("push"::equals).count();
    }
}
