package org.zoufang.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.contract.HazardState.CLAIMED_FIXED;
import static org.zoufang.contract.HazardState.CLOSED;
import static org.zoufang.contract.HazardState.CONTESTED;
import static org.zoufang.contract.HazardState.DELISTED;
import static org.zoufang.contract.HazardState.FOUND;
import static org.zoufang.contract.HazardState.GRADED;
import static org.zoufang.contract.HazardState.IMMEDIATE_DANGER;
import static org.zoufang.contract.HazardState.LISTED;
import static org.zoufang.contract.HazardState.ORDERED;
import static org.zoufang.contract.HazardState.PLAN_SUBMITTED;
import static org.zoufang.contract.HazardState.RECHECK;
import static org.zoufang.contract.HazardState.RECTIFYING;
import static org.zoufang.contract.HazardState.REMINDED;
import static org.zoufang.contract.HazardState.TRANSFERRED;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class HazardLifecycleTest {

    /** As the domain reads; {@code transfer} is possible from every open state. */
    private static final Map<HazardState, Map<String, Set<HazardState>>> ARROWS = Map.ofEntries(
            Map.entry(
                    FOUND,
                    Map.of(
                            "warn", Set.of(IMMEDIATE_DANGER),
                            "refer", Set.of(FOUND),
                            "remind", Set.of(FOUND),
                            "grade", Set.of(GRADED))),
            Map.entry(
                    IMMEDIATE_DANGER,
                    Map.of(
                            "warn", Set.of(IMMEDIATE_DANGER),
                            "refer", Set.of(IMMEDIATE_DANGER),
                            "remind", Set.of(IMMEDIATE_DANGER),
                            "grade", Set.of(GRADED))),
            Map.entry(
                    GRADED, Map.of("remind", Set.of(REMINDED), "order", Set.of(ORDERED), "contest", Set.of(CONTESTED))),
            Map.entry(
                    REMINDED,
                    Map.of(
                            "order", Set.of(ORDERED),
                            "rectify", Set.of(RECTIFYING),
                            "claimFixed", Set.of(CLAIMED_FIXED),
                            "contest", Set.of(CONTESTED))),
            Map.entry(
                    ORDERED,
                    Map.of(
                            "submitPlan", Set.of(PLAN_SUBMITTED),
                            "rectify", Set.of(RECTIFYING),
                            "claimFixed", Set.of(CLAIMED_FIXED),
                            "contest", Set.of(CONTESTED))),
            Map.entry(
                    PLAN_SUBMITTED,
                    Map.of("submitPlan", Set.of(PLAN_SUBMITTED), "list", Set.of(LISTED), "contest", Set.of(CONTESTED))),
            Map.entry(LISTED, Map.of("rectify", Set.of(RECTIFYING), "contest", Set.of(CONTESTED))),
            Map.entry(RECTIFYING, Map.of("claimFixed", Set.of(CLAIMED_FIXED), "contest", Set.of(CONTESTED))),
            Map.entry(CLAIMED_FIXED, Map.of("appointRecheck", Set.of(RECHECK))),
            Map.entry(RECHECK, Map.of("recheck", Set.of(CLOSED, RECHECK, RECTIFYING), "delist", Set.of(DELISTED))),
            Map.entry(
                    CONTESTED,
                    Map.of("review", Set.of(GRADED, REMINDED, ORDERED, PLAN_SUBMITTED, LISTED, RECTIFYING, CLOSED))),
            Map.entry(CLOSED, Map.of()),
            Map.entry(DELISTED, Map.of()),
            Map.entry(TRANSFERRED, Map.of()));

    private static final Set<HazardState> OVER = Set.of(CLOSED, DELISTED, TRANSFERRED);

    static Stream<Arguments> everyStepBetweenAnyTwoStates() {
        Stream<String> commands = Stream.concat(
                ARROWS.values().stream().flatMap(arrows -> arrows.keySet().stream()), Stream.of("transfer", "close"));
        return commands.distinct().flatMap(command -> Stream.of(HazardState.values())
                .flatMap(from -> Stream.of(HazardState.values()).map(to -> Arguments.of(from, command, to))));
    }

    @ParameterizedTest
    @MethodSource("everyStepBetweenAnyTwoStates")
    void onlyTheArrowsOfTheDomainExist(HazardState from, String command, HazardState to) {
        // Given
        boolean expected = command.equals("transfer")
                ? !OVER.contains(from) && to == TRANSFERRED
                : ARROWS.get(from).getOrDefault(command, Set.of()).contains(to);

        // When
        boolean exists = HazardLifecycle.leads(from, command, to);

        // Then
        assertThat(exists).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(HazardState.class)
    void itIsOpenUntilItWasRecheckedOrHandedOver(HazardState state) {
        assertThat(HazardLifecycle.isOpen(state)).isEqualTo(!OVER.contains(state));
    }

    @Test
    void theEnterprisesWordAloneClosesNothing() {
        // When
        Stream<String> closing = Stream.of(HazardLifecycle.values())
                .filter(arrow -> OVER.contains(arrow.to()))
                .map(HazardLifecycle::command)
                .distinct();

        // Then
        assertThat(closing).containsExactlyInAnyOrder("recheck", "delist", "review", "transfer");
    }

    @ParameterizedTest
    @EnumSource(HazardState.class)
    void oneOfTwoClocksRunsAtMost(HazardState state) {
        assertThat(HazardLifecycle.isWithEnterprise(state) && HazardLifecycle.isWithRegulator(state))
                .isFalse();
        assertThat(HazardLifecycle.isWithRegulator(state))
                .isEqualTo(state == HazardState.CLAIMED_FIXED || state == HazardState.RECHECK);
    }

    @Test
    void ofAMajorHazardNobodyIsMerelyReminded() {
        assertThat(HazardStepPolicy.reminding(GRADED, HazardGrade.MAJOR))
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.HAZARD_NEEDS_ORDER);
        assertThat(HazardStepPolicy.reminding(GRADED, HazardGrade.GENERAL)).isEmpty();
        assertThat(HazardStepPolicy.reminding(FOUND, null)).isEmpty();
        assertThat(HazardStepPolicy.reminding(CLOSED, HazardGrade.MAJOR))
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.HAZARD_NOT_IN_STATE);
    }
}
