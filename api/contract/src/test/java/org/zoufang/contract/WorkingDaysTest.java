package org.zoufang.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By the State Council's notice for 2026: Spring Festival 15 to 23 February, working on the 14th and the 28th. */
class WorkingDaysTest {

    private static final WorkingDays DAYS = new WorkingDays(Map.ofEntries(
            Map.entry(LocalDate.parse("2026-02-14"), DayKind.WORK),
            Map.entry(LocalDate.parse("2026-02-15"), DayKind.REST),
            Map.entry(LocalDate.parse("2026-02-16"), DayKind.REST),
            Map.entry(LocalDate.parse("2026-02-17"), DayKind.REST),
            Map.entry(LocalDate.parse("2026-02-18"), DayKind.REST),
            Map.entry(LocalDate.parse("2026-02-19"), DayKind.REST),
            Map.entry(LocalDate.parse("2026-02-20"), DayKind.REST),
            Map.entry(LocalDate.parse("2026-02-21"), DayKind.REST),
            Map.entry(LocalDate.parse("2026-02-22"), DayKind.REST),
            Map.entry(LocalDate.parse("2026-02-23"), DayKind.REST),
            Map.entry(LocalDate.parse("2026-02-28"), DayKind.WORK)));

    @ParameterizedTest
    @CsvSource({
        // the day on which it begins is not counted
        "2026-03-02, 1, 2026-03-03",
        "2026-03-06, 1, 2026-03-09",
        // begun on a weekend
        "2026-03-07, 1, 2026-03-09",
        // over the festival, with the make-up Saturdays
        "2026-02-13, 1, 2026-02-14",
        "2026-02-13, 2, 2026-02-24",
        "2026-02-13, 7, 2026-03-02",
        "2026-02-27, 1, 2026-02-28",
        // none: the first working day
        "2026-02-15, 0, 2026-02-24",
        "2026-03-02, 0, 2026-03-02"
    })
    void aTimeLimitCountsWorkingDaysAfterTheOneOnWhichItBegins(LocalDate begins, int count, LocalDate last) {
        assertThat(DAYS.due(begins, count)).isEqualTo(new WorkingDays.Due(last, false));
    }

    @Test
    void whatIsCountedIntoAYearWithoutANoticeIsProvisional() {
        assertThat(DAYS.due(LocalDate.parse("2026-12-30"), 1).provisional()).isFalse();
        assertThat(DAYS.due(LocalDate.parse("2026-12-30"), 2))
                .isEqualTo(new WorkingDays.Due(LocalDate.parse("2027-01-01"), true));
        assertThat(DAYS.due(LocalDate.parse("2027-03-01"), 1).provisional()).isTrue();
        WorkingDays restAtTheEnd = new WorkingDays(Map.of(LocalDate.parse("2026-12-31"), DayKind.REST));
        assertThat(restAtTheEnd.due(LocalDate.parse("2026-12-31"), 0))
                .isEqualTo(new WorkingDays.Due(LocalDate.parse("2027-01-01"), true));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, 2026-02-13, 0",
        "2026-02-13, 2026-02-23, 1",
        "2026-02-13, 2026-02-24, 2",
        "2026-02-24, 2026-02-13, 0",
        "2026-02-27, 2026-03-02, 2"
    })
    void whatHasPassedAreTheWorkingDaysSince(LocalDate from, LocalDate to, int passed) {
        assertThat(DAYS.passed(from, to)).isEqualTo(passed);
    }

    @Test
    void whatMustBeAskedADayBeforeIsAskedOnAWorkingDay() {
        assertThat(DAYS.before(LocalDate.parse("2026-02-24"), 1)).isEqualTo("2026-02-14");
        assertThat(DAYS.before(LocalDate.parse("2026-03-04"), 2)).isEqualTo("2026-03-02");
    }

    @Test
    void countingBackAndForthAgrees() {
        for (int count = 1; count < 40; count++) {
            LocalDate due = DAYS.due(LocalDate.parse("2026-02-02"), count).day();
            assertThat(DAYS.passed(LocalDate.parse("2026-02-02"), due)).isEqualTo(count);
        }
    }

    @Test
    void aCountThatNoRuleLaysDownIsRefusedInsteadOfCountedForEver() {
        assertThatThrownBy(() -> DAYS.due(LocalDate.parse("2026-02-02"), WorkingDays.MOST + 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DAYS.due(LocalDate.parse("2026-02-02"), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void withoutTheNoticeOfAYearItsDaysGoByTheWeekAndTheOthersStay() {
        // Given
        WorkingDays days =
                new WorkingDays(Map.of(LocalDate.of(2031, 1, 1), DayKind.REST, LocalDate.of(2032, 1, 1), DayKind.REST));
        // When
        WorkingDays before = days.without(2032);
        // Then
        assertThat(before.knows(2032)).isFalse();
        assertThat(before.isWorking(LocalDate.of(2032, 1, 1))).isTrue();
        assertThat(before.knows(2031)).isTrue();
        assertThat(before.isWorking(LocalDate.of(2031, 1, 1))).isFalse();
        assertThat(days.knows(2032)).isTrue();
    }
}
