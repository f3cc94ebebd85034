package org.zoufang.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.contract.ComplaintState.ANSWERED;
import static org.zoufang.contract.ComplaintState.CLOSED;
import static org.zoufang.contract.ComplaintState.IN_HAND;
import static org.zoufang.contract.ComplaintState.RECEIVED;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ComplaintLifecycleTest {

    /** As the domain's table reads. */
    private static final Map<ComplaintState, Map<String, ComplaintState>> ARROWS = Map.of(
            RECEIVED, Map.of("takeUp", IN_HAND),
            IN_HAND, Map.of("answer", ANSWERED),
            ANSWERED, Map.of("resume", IN_HAND, "close", CLOSED),
            CLOSED, Map.of());

    static Stream<Arguments> everyStepFromEveryState() {
        return Stream.of("raise", "takeUp", "answer", "resume", "close", "withdraw")
                .flatMap(command -> Stream.of(ComplaintState.values()).map(state -> Arguments.of(state, command)));
    }

    @ParameterizedTest
    @MethodSource("everyStepFromEveryState")
    void onlyTheArrowsOfTheDomainExist(ComplaintState state, String command) {
        // When
        ComplaintState reached = ComplaintLifecycle.after(state, command).orElse(null);

        // Then
        assertThat(reached).isEqualTo(ARROWS.get(state).get(command));
    }

    @ParameterizedTest
    @EnumSource(ComplaintState.class)
    void whatIsOfferedAreTheStepsThatLeadOn(ComplaintState state) {
        // When
        List<String> offered = ComplaintLifecycle.from(state);

        // Then
        assertThat(offered)
                .containsExactlyInAnyOrderElementsOf(ARROWS.get(state).keySet());
    }

    @Test
    void nothingIsClosedWithoutAnAnswer() {
        // When
        Stream<ComplaintLifecycle> closing =
                Stream.of(ComplaintLifecycle.values()).filter(arrow -> arrow.to() == CLOSED);

        // Then
        assertThat(closing).singleElement().extracting(ComplaintLifecycle::from).isEqualTo(ANSWERED);
    }
}
