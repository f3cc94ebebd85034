package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.ProposalState;
import org.zoufang.contract.Rule;
import org.zoufang.contract.SupervisionLevel;
import org.zoufang.contract.WorkingDays;
import org.zoufang.rulebook.RuleSet;
import org.zoufang.rulebook.RuleValue;

/** The lights of the overdue ladder follow from working days and from rules that a city lays down. */
class TimeLimitsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void theLightIsTheGravestWhoseNumberIsReached() {
        // Given
        TimeLimits shipped = limits();
        // When Then
        assertThat(shipped.light(0)).isEmpty();
        assertThat(shipped.light(1)).contains(SupervisionLevel.BLUE);
        assertThat(shipped.light(2)).contains(SupervisionLevel.BLUE);
        assertThat(shipped.light(3)).contains(SupervisionLevel.ORANGE);
        assertThat(shipped.light(6)).contains(SupervisionLevel.ORANGE);
        assertThat(shipped.light(7)).contains(SupervisionLevel.RED);
    }

    @Test
    void aCityLaysItsOwnNumbersDown() {
        // Given
        TimeLimits own = limits(
                rule(Rule.SUPERVISE_BLUE_AFTER, 2),
                rule(Rule.SUPERVISE_ORANGE_AFTER, 4),
                rule(Rule.SUPERVISE_RED_AFTER, 5));
        // When Then
        assertThat(own.light(1)).isEmpty();
        assertThat(own.light(2)).contains(SupervisionLevel.BLUE);
        assertThat(own.light(5)).contains(SupervisionLevel.RED);
    }

    @Test
    void aRuleOfZeroDaysLightsNothingThatIsNotOverdue() {
        // Given
        TimeLimits own = limits(rule(Rule.SUPERVISE_BLUE_AFTER, 0));
        // When Then
        assertThat(own.light(0)).isEmpty();
        assertThat(own.light(1)).contains(SupervisionLevel.BLUE);
    }

    private static RuleValue rule(Rule rule, int number) {
        return new RuleValue(rule, number, rule.unit());
    }

    private static TimeLimits limits(RuleValue... values) {
        RuleSet rules = new RuleSet(
                UUID.randomUUID(), "PROBLEM", "时限", "规程", DAY, null, ProposalState.APPROVED, List.of(values));
        return new TimeLimits(rules, new WorkingDays(Map.of()), DAY);
    }
}
