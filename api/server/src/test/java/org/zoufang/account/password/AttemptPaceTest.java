package org.zoufang.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptPaceTest {

    private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");

    private final AttemptPace pace = new AttemptPace(300);

    @ParameterizedTest
    @CsvSource({"0, PT0S", "4, PT0S", "5, PT30S", "6, PT1M", "7, PT2M", "9, PT8M", "10, PT15M", "400, PT15M"})
    void theWaitForANameGrowsToAQuarterOfAnHourAndNoFurther(int failed, Duration expected) {
        // When
        Duration wait = pace.waitForName(new AttemptPace.Failures(failed, NOW), NOW);

        // Then
        assertThat(wait).isEqualTo(expected);
    }

    @Test
    void theWaitForANameEnds() {
        // Given
        AttemptPace.Failures failures = new AttemptPace.Failures(5, NOW);

        // When
        Duration wait = pace.waitForName(failures, NOW.plusSeconds(30));

        // Then
        assertThat(wait).isZero();
        assertThat(pace.waitForName(failures, NOW.plusSeconds(29))).isEqualTo(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, PT0S", "299, 0, PT0S", "300, 0, PT2S", "300, 2, PT0S", "310, 0, PT22S", "300, 600, PT0S"})
    void anAddressWaitsOnlyAsLongAsItTakesToBeUnderItsCapAgain(double failed, int seconds, Duration expected) {
        // When
        Duration wait = pace.waitForAddress(new AttemptPace.Failures(failed, NOW), NOW.plusSeconds(seconds));

        // Then
        assertThat(wait).isEqualTo(expected);
    }

    @Test
    void aClockThatGoesBackForgivesNothing() {
        // When
        double left = pace.faded(new AttemptPace.Failures(20, NOW), NOW.minusSeconds(100));

        // Then
        assertThat(left).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({
        "10.1.2.3, 10.1.2.3",
        "2001:db8:1:2:aaaa::1, 20010db800010002",
        "2001:db8:1:2:bbbb:c::7, 20010db800010002",
        "2001:db8:1:3::1, 20010db800010003",
        "nonsense, nonsense"
    })
    void theAddressesOfOneHomeAreOnePlace(String address, String expected) {
        // When
        String network = Place.network(address);

        // Then
        assertThat(network).isEqualTo(expected);
    }
}
