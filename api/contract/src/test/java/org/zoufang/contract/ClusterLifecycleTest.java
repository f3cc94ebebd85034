package org.zoufang.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.contract.ClusterState.ASSIGNED;
import static org.zoufang.contract.ClusterState.DISSOLVED;
import static org.zoufang.contract.ClusterState.FORMED;
import static org.zoufang.contract.ClusterState.ISSUED;
import static org.zoufang.contract.ClusterState.MEASURE_APPROVED;
import static org.zoufang.contract.ClusterState.MEASURE_DRAFTED;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClusterLifecycleTest {

    /** As the domain's table reads. */
    private static final Map<ClusterState, Map<String, ClusterState>> ARROWS = Map.of(
            FORMED, Map.of("add", FORMED, "remove", FORMED, "assign", ASSIGNED, "dissolve", DISSOLVED),
            ASSIGNED,
                    Map.of("add", ASSIGNED, "remove", ASSIGNED, "draftMeasure", MEASURE_DRAFTED, "dissolve", DISSOLVED),
            MEASURE_DRAFTED, Map.of("returnMeasure", ASSIGNED, "approveMeasure", MEASURE_APPROVED),
            MEASURE_APPROVED, Map.of("issueMeasure", ISSUED),
            ISSUED, Map.of(),
            DISSOLVED, Map.of());

    static Stream<Arguments> everyStepFromEveryState() {
        return Stream.concat(
                        ARROWS.values().stream().flatMap(arrows -> arrows.keySet().stream()),
                        Stream.of("form", "confirm"))
                .distinct()
                .flatMap(command -> Stream.of(ClusterState.values()).map(state -> Arguments.of(state, command)));
    }

    @ParameterizedTest
    @MethodSource("everyStepFromEveryState")
    void onlyTheArrowsOfTheDomainExist(ClusterState state, String command) {
        // When
        ClusterState reached = ClusterLifecycle.after(state, command).orElse(null);

        // Then
        assertThat(reached).isEqualTo(ARROWS.get(state).get(command));
    }

    @Test
    void whatAMeasureSaysIsIssuedOnlyOnceItWasApproved() {
        // When
        Stream<ClusterLifecycle> issuing = Stream.of(ClusterLifecycle.values()).filter(arrow -> arrow.to() == ISSUED);

        // Then
        assertThat(issuing).singleElement().extracting(ClusterLifecycle::from).isEqualTo(MEASURE_APPROVED);
    }

    @ParameterizedTest
    @EnumSource(
            value = ClusterState.class,
            names = {"FORMED", "ASSIGNED"},
            mode = EnumSource.Mode.EXCLUDE)
    void onceThereIsAMeasureNobodyJoinsOrLeavesAndItIsNotDissolved(ClusterState state) {
        assertThat(Stream.of("add", "remove", "dissolve").map(command -> ClusterLifecycle.after(state, command)))
                .allMatch(reached -> reached.isEmpty());
    }
}
