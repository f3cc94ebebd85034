package org.zoufang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zoufang.database.DatabaseFixture.settings;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A trail kept for less than the law asks stops the start. */
class TrailMonthsTest {

    @Test
    void fewerThanSixMonthsAreRefusedWithTheNameOfTheSetting() {
        // Given
        var config = settings(Map.of("zoufang.trail.keep-months", "5"));
        // When
        assertThatThrownBy(() -> StartSettings.checked(config))
                // Then
                .isInstanceOf(StartRefusal.class)
                .hasMessageContaining("zoufang.trail.keep-months is 5")
                .hasMessageContaining("6 months");
    }

    @Test
    void sixMonthsAreTaken() {
        // Given
        var config = settings(Map.of("zoufang.trail.keep-months", "6"));
        // When
        int months = StartSettings.checked(config).trail().keepMonths();
        // Then
        assertThat(months).isEqualTo(6);
    }
}
