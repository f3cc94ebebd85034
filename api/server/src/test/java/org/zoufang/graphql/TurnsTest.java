package org.zoufang.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final long MILLI = 1_000_000L;
    private static final long BEGIN = -9_000_000_000_000_000L;

    private final Turns turns = new Turns();
    private long now = BEGIN;

    private void answers(int count, int millisEach, boolean busy) {
        for (int i = 0; i < count; i++) {
            now += millisEach * MILLI;
            turns.answered(now, busy);
        }
    }

    private List<Integer> sentAway(int count) {
        List<Integer> seconds = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            seconds.add(turns.take(now));
        }
        return seconds;
    }

    @Test
    void whoIsSentAwayAloneComesAgainSoon() {
        // Given
        answers(1_000, 10, true);
        // When
        int seconds = turns.take(now);
        // Then
        assertThat(seconds).isEqualTo(Turns.SOONEST_SECONDS);
    }

    @Test
    void aThousandWhoAreSentAwayTogetherComeAgainOneAfterTheOtherAsFastAsTheServerIs() {
        // Given a server that answers a hundred times a second
        answers(1_000, 10, true);
        // When
        List<Integer> seconds = sentAway(1_000);
        // Then each of them asks three times
        assertThat(seconds).isSorted();
        assertThat(seconds.get(0)).isEqualTo(5);
        assertThat(seconds.get(999)).isBetween(33, 36);
    }

    @Test
    void aSlowerServerSpreadsThemWider() {
        // Given
        answers(1_000, 50, true);
        // When
        List<Integer> seconds = sentAway(200);
        // Then
        assertThat(seconds.get(199)).isBetween(33, 36);
    }

    @Test
    void anIdleHourDoesNotMakeItLookSlow() {
        // Given
        answers(1_000, 10, true);
        answers(10, 360_000, false);
        // When
        List<Integer> seconds = sentAway(100);
        // Then
        assertThat(seconds.get(99)).isBetween(5, 9);
    }

    @Test
    void nobodyIsToldToComeAfterMoreThanTenMinutesAndTheTurnsOfThePastAreOver() {
        // Given
        answers(1_000, 1_000, true);
        // When
        List<Integer> seconds = sentAway(5_000);
        now += 3_600_000 * MILLI;
        // Then
        assertThat(seconds).allMatch(each -> each <= 600);
        assertThat(turns.take(now)).isEqualTo(Turns.SOONEST_SECONDS);
    }
}
