package org.zoufang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zoufang.database.DatabaseFixture.settings;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server for real use does not start with a clock that is wrong on purpose. */
class WrongClockTest {

    @ParameterizedTest
    @ValueSource(strings = {"PT1H", "PT-1H", "PT0.001S"})
    void aClockThatIsWrongOnPurposeIsRefusedWithTheNameOfTheSetting(String ahead) {
        // Given
        var config = settings(Map.of("zoufang.clock.ahead", ahead));
        // When
        assertThatThrownBy(() -> StartSettings.checked(config))
                // Then
                .isInstanceOf(StartRefusal.class)
                .hasMessageContaining("zoufang.clock.ahead is " + ahead)
                .hasMessageContaining("zoufang.demo=true");
    }

    @Test
    void inATrialItIsTaken() {
        // Given
        var config = settings(Map.of("zoufang.clock.ahead", "PT-1H", "zoufang.demo", "true"));
        // When
        Duration ahead = StartSettings.checked(config).clock().ahead();
        // Then
        assertThat(ahead).isEqualTo(Duration.ofHours(-1));
    }

    @Test
    void theMachinesClockIsTakenEverywhere() {
        // Given
        var config = settings(Map.of("zoufang.clock.ahead", "PT0S"));
        // When
        Duration ahead = StartSettings.checked(config).clock().ahead();
        // Then
        assertThat(ahead).isZero();
    }
}
