package org.zoufang.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.contract.CommitmentState.ACCEPTED_BY_OWNER;
import static org.zoufang.contract.CommitmentState.ACKNOWLEDGED_BY_ENTERPRISE;
import static org.zoufang.contract.CommitmentState.DOING;
import static org.zoufang.contract.CommitmentState.FULFILLED;
import static org.zoufang.contract.CommitmentState.IMPOSSIBLE;
import static org.zoufang.contract.CommitmentState.IMPOSSIBLE_REVIEW;
import static org.zoufang.contract.CommitmentState.MADE;
import static org.zoufang.contract.CommitmentState.RENEGOTIATED;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CommitmentLifecycleTest {

    private static final Map<CommitmentState, Map<String, CommitmentState>> ARROWS = Map.of(
            MADE, Map.of("accept", ACCEPTED_BY_OWNER, "declareImpossible", IMPOSSIBLE_REVIEW),
            ACCEPTED_BY_OWNER,
                    Map.of(
                            "start", DOING,
                            "fulfil", FULFILLED,
                            "renegotiate", RENEGOTIATED,
                            "declareImpossible", IMPOSSIBLE_REVIEW),
            DOING,
                    Map.of(
                            "fulfil", FULFILLED,
                            "renegotiate", RENEGOTIATED,
                            "declareImpossible", IMPOSSIBLE_REVIEW),
            RENEGOTIATED,
                    Map.of(
                            "start", DOING,
                            "fulfil", FULFILLED,
                            "renegotiate", RENEGOTIATED,
                            "declareImpossible", IMPOSSIBLE_REVIEW),
            FULFILLED, Map.of("acknowledge", ACKNOWLEDGED_BY_ENTERPRISE, "contest", DOING),
            IMPOSSIBLE_REVIEW, Map.of("upholdImpossible", IMPOSSIBLE, "overturnImpossible", DOING),
            ACKNOWLEDGED_BY_ENTERPRISE, Map.of(),
            IMPOSSIBLE, Map.of());

    static Stream<Arguments> everyStepFromEveryState() {
        return Stream.concat(
                        ARROWS.values().stream().flatMap(arrows -> arrows.keySet().stream()),
                        Stream.of("make", "close"))
                .distinct()
                .flatMap(command -> Stream.of(CommitmentState.values()).map(state -> Arguments.of(state, command)));
    }

    @ParameterizedTest
    @MethodSource("everyStepFromEveryState")
    void onlyTheArrowsOfTheDomainExist(CommitmentState state, String command) {
        // When
        CommitmentState reached = CommitmentLifecycle.after(state, command).orElse(null);

        // Then
        assertThat(reached).isEqualTo(ARROWS.get(state).get(command));
    }

    @Test
    void onlyTheEnterpriseMakesItKept() {
        // When
        Stream<CommitmentLifecycle> keeping =
                Stream.of(CommitmentLifecycle.values()).filter(arrow -> arrow.to() == ACKNOWLEDGED_BY_ENTERPRISE);

        // Then
        assertThat(keeping).containsExactly(CommitmentLifecycle.ACKNOWLEDGE);
    }

    @ParameterizedTest
    @EnumSource(CommitmentState.class)
    void itIsOwedUntilItIsFulfilledOrFoundImpossible(CommitmentState state) {
        assertThat(CommitmentLifecycle.isOwed(state))
                .isEqualTo(!Set.of(FULFILLED, ACKNOWLEDGED_BY_ENTERPRISE, IMPOSSIBLE)
                        .contains(state));
    }

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED_BY_OWNER, , 2026-11-20, RUNNING",
        "DOING, , 2026-11-21, OVERDUE",
        "IMPOSSIBLE_REVIEW, , 2026-11-21, OVERDUE",
        "FULFILLED, 2026-11-20, 2026-12-21, AWAITING_ENTERPRISE",
        "ACKNOWLEDGED_BY_ENTERPRISE, 2026-11-20, 2026-12-21, KEPT",
        "ACKNOWLEDGED_BY_ENTERPRISE, 2026-11-21, 2026-12-21, KEPT_LATE",
        "ACKNOWLEDGED_BY_ENTERPRISE, , 2026-12-21, KEPT",
        "IMPOSSIBLE, , 2026-11-01, NOT_KEPT"
    })
    void whetherItWasKeptIsCountedWhenItIsAsked(
            CommitmentState state, LocalDate fulfilled, LocalDate today, CommitmentStanding expected) {
        // When
        CommitmentStanding standing = CommitmentStanding.of(state, LocalDate.of(2026, 11, 20), fulfilled, today);

        // Then
        assertThat(standing).isEqualTo(expected);
    }
}
