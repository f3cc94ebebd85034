package org.zoufang.phone.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zoufang.phone.device.MutableClock;
import org.zoufang.phone.fake.FakeServer;
import org.zoufang.phone.fake.PhoneFixture;
import org.zoufang.phone.sync.RoundReport.End;

/** The device's clock is set while the phone waits, or keeps what the server has acknowledged. */
class ClockSetTest {

    private static final Duration TEN_YEARS = Duration.ofDays(3_653);
    private static final Instant NOW = Instant.parse("2026-11-23T01:30:00Z");

    private final MutableClock clock = MutableClock.atWork();
    private final FakeServer server = PhoneFixture.aServer(MutableClock.atWork());
    private final PhoneFixture phone = PhoneFixture.aPhoneOf(1, server, clock);

    @Test
    void aWaitThatBeganTenYearsAheadIsOverWhenTheClockIsSetRight() {
        // Given
        phone.beginVisit();
        clock.pass(TEN_YEARS);
        server.next(FakeServer.LOST);
        phone.sync().run();
        clock.pass(TEN_YEARS.negated());

        // When
        RoundReport report = phone.sync().runIfDue();

        // Then
        assertThat(report.end()).isEqualTo(End.DONE);
        assertThat(report.applied()).isEqualTo(1);
    }

    @Test
    void anOrdinaryWaitIsNotOver() {
        // Given
        phone.beginVisit();
        server.next(FakeServer.LOST);
        phone.sync().run();

        // When
        RoundReport report = phone.sync().runIfDue();

        // Then
        assertThat(report.end()).isEqualTo(End.NOT_YET);
    }

    @Test
    void whatTheServerAcknowledgedIsKeptThirtyDaysByTheServersTime() {
        // Given
        phone.beginVisit();
        phone.sync().run();
        clock.pass(TEN_YEARS);

        // When
        phone.sync().run();

        // Then
        assertThat(phone.store().outbox().all()).hasSize(1);
    }

    @Test
    void nobodyIsAskedToWaitLongerThanADay() {
        // Given
        BackOff backOff = new BackOff(new Random(1));

        // When
        Duration wait = backOff.after(1, Duration.ofDays(9));

        // Then
        assertThat(wait).isEqualTo(Duration.ofDays(1));
        assertThat(BackOff.isWaiting(NOW.plus(wait), NOW)).isTrue();
        assertThat(BackOff.isWaiting(NOW.plus(wait).plusMillis(1), NOW)).isFalse();
    }
}
