package org.zoufang.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.contract.SupervisionState.ACCEPTED;
import static org.zoufang.contract.SupervisionState.CLOSED;
import static org.zoufang.contract.SupervisionState.ISSUED;
import static org.zoufang.contract.SupervisionState.REPLIED;
import static org.zoufang.contract.SupervisionState.UPGRADED;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SupervisionLifecycleTest {

    /** As the domain's table reads. */
    private static final Map<SupervisionState, Map<String, SupervisionState>> ARROWS = Map.of(
            ISSUED, Map.of("reply", REPLIED, "upgrade", UPGRADED),
            REPLIED, Map.of("accept", ACCEPTED, "upgrade", UPGRADED),
            ACCEPTED, Map.of("close", CLOSED),
            UPGRADED, Map.of("close", CLOSED),
            CLOSED, Map.of());

    static Stream<Arguments> everyStepFromEveryState() {
        return Stream.of("issue", "reply", "accept", "upgrade", "close", "withdraw")
                .flatMap(command -> Stream.of(SupervisionState.values()).map(state -> Arguments.of(state, command)));
    }

    @ParameterizedTest
    @MethodSource("everyStepFromEveryState")
    void onlyTheArrowsOfTheDomainExist(SupervisionState state, String command) {
        // When
        SupervisionState reached = SupervisionLifecycle.after(state, command).orElse(null);

        // Then
        assertThat(reached).isEqualTo(ARROWS.get(state).get(command));
    }

    @Test
    void eachColourIsFollowedByAGraverOneUntilRed() {
        // When
        List<Optional<SupervisionLevel>> next =
                Stream.of(SupervisionLevel.values()).map(SupervisionLevel::next).toList();

        // Then
        assertThat(next)
                .containsExactly(
                        Optional.of(SupervisionLevel.ORANGE), Optional.of(SupervisionLevel.RED), Optional.empty());
    }
}
