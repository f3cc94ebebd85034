package org.zoufang.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockRuleTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final long HOUR = 3_600_000;

    private static DeviceTime at(Instant wall, Long elapsed, Integer boots) {
        return new DeviceTime(wall, elapsed, boots);
    }

    @Test
    void aDeviceThatRanThroughTellsWhatItsClockShowedThenWhateverWasDoneToItSince() {
        // Given
        DeviceTime said = at(NOW.minus(Duration.ofDays(3_653)), HOUR, 7);
        DeviceTime contact = at(NOW, 3 * HOUR, 7);

        // When
        Long ahead = ClockRule.aheadMillis(said, contact, NOW);

        // Then
        assertThat(Duration.ofMillis(ahead)).isEqualTo(Duration.ofHours(2).minus(Duration.ofDays(3_653)));
        assertThat(ClockRule.isBehind(ahead)).isTrue();
        assertThat(ClockRule.isAhead(ahead)).isFalse();
        assertThat(ClockRule.happened(said, ahead, NOW)).isEqualTo(NOW.minus(Duration.ofHours(2)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(ints = 8)
    void aDeviceThatWasStartedSinceIsTakenToBeAsWrongAsAtTheContact(Integer boots) {
        // Given
        Instant shown = NOW.plus(Duration.ofHours(5));
        DeviceTime said = at(shown.minus(Duration.ofHours(2)), HOUR, 7);

        // When
        Long ahead = ClockRule.aheadMillis(said, at(shown, 2 * HOUR, boots), NOW);

        // Then
        assertThat(ahead).isEqualTo(5 * HOUR);
        assertThat(ClockRule.happened(said, ahead, NOW)).isEqualTo(NOW.minus(Duration.ofHours(2)));
    }

    @Test
    void aTimeThatIsStillToComeIsWrongWithoutAnyContact() {
        // Given
        DeviceTime said = at(NOW.plusMillis(HOUR), null, null);

        // When
        Long ahead = ClockRule.aheadMillis(said, null, NOW);

        // Then
        assertThat(ahead).isEqualTo(HOUR);
        assertThat(ClockRule.isAhead(ahead)).isTrue();
        assertThat(ClockRule.happened(said, ahead, NOW)).isEqualTo(NOW);
        assertThat(ClockRule.aheadMillis(said, at(NOW, null, null), NOW)).isEqualTo(HOUR);
        assertThat(ClockRule.aheadMillis(said, at(NOW.plusMillis(2 * HOUR), null, null), NOW))
                .isEqualTo(2 * HOUR);
    }

    @Test
    void workOfYesterdayByARightClockIsNotTold() {
        // Given
        DeviceTime said = at(NOW.minus(Duration.ofDays(1)), HOUR, 7);

        // When
        Long unknown = ClockRule.aheadMillis(said, null, NOW);
        Long right = ClockRule.aheadMillis(said, at(NOW.minusSeconds(299), 25 * HOUR, 7), NOW);

        // Then
        assertThat(unknown).isNull();
        assertThat(right).isZero();
        assertThat(ClockRule.isAhead(unknown) || ClockRule.isBehind(unknown)).isFalse();
        assertThat(ClockRule.happened(said, right, NOW)).isEqualTo(said.wall());
    }

    @Test
    void whatIsSetRightIsNeverLaterThanItCame() {
        // Given
        DeviceTime said = at(NOW.plusSeconds(60), null, null);

        // When
        Instant happened = ClockRule.happened(said, -HOUR, NOW);

        // Then
        assertThat(happened).isEqualTo(NOW);
    }

    @Test
    void aClockThatWasChangedWhileTheDeviceRanDoesNotAgree() {
        // Given
        DeviceTime arrival = at(NOW, HOUR, 7);

        // When
        boolean changed = ClockRule.agree(arrival, at(NOW.plusMillis(5 * HOUR), 2 * HOUR, 7));
        boolean right = ClockRule.agree(arrival, at(NOW.plusMillis(HOUR), 2 * HOUR, 7));
        boolean restarted = ClockRule.agree(arrival, at(NOW.plusMillis(5 * HOUR), 2 * HOUR, 8));

        // Then
        assertThat(changed).isFalse();
        assertThat(right).isTrue();
        assertThat(restarted).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MAX_VALUE})
    void aRunThatNoDeviceHasTellsNothing(long elapsed) {
        // Given
        DeviceTime contact = at(NOW, Math.abs(elapsed), 7);

        // When
        Long ahead = ClockRule.aheadMillis(at(NOW, Math.min(elapsed, 0), 7), contact, NOW);

        // Then
        assertThat(ahead).isZero();
    }

    @Test
    void aHeaderSaysWhatTheDeviceSaid() {
        // Given
        DeviceTime whole = at(NOW, 12L, 3);
        DeviceTime bare = at(NOW, null, null);

        // When
        DeviceTime wholeRead = DeviceTime.read(whole.header());
        DeviceTime bareRead = DeviceTime.read(bare.header());

        // Then
        assertThat(wholeRead).isEqualTo(whole);
        assertThat(bareRead).isEqualTo(bare);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "now",
                "2026-11-20T08:00:00Z",
                "2026-11-20T08:00:00Z;x;",
                "2026-11-20T08:00:00Z;1;9999999999",
                ";1;1",
                "1969-12-31T23:59:59Z;;",
                "2200-01-01T00:00:00Z;;",
                "+1000000-01-01T00:00:00Z;;"
            })
    void aHeaderThatNoClockSaysIsPassedOver(String header) {
        // When
        DeviceTime read = DeviceTime.read(header);

        // Then
        assertThat(read).isNull();
    }
}
