package org.zoufang.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.contract.VisitState.ACCEPTED;
import static org.zoufang.contract.VisitState.COLLECTING;
import static org.zoufang.contract.VisitState.DRAFT;
import static org.zoufang.contract.VisitState.ENDED;
import static org.zoufang.contract.VisitState.ON_SITE;
import static org.zoufang.contract.VisitState.RETURNED;
import static org.zoufang.contract.VisitState.SUBMITTED;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class VisitLifecycleTest {

    private static final List<String> COMMANDS =
            List.of("arrive", "end", "closeNotes", "waive", "submit", "accept", "return");

    private static final Map<VisitState, Map<String, VisitState>> ARROWS = Map.of(
            DRAFT, Map.of("arrive", ON_SITE),
            ON_SITE, Map.of("end", ENDED),
            ENDED, Map.of("closeNotes", COLLECTING, "waive", COLLECTING),
            COLLECTING, Map.of("closeNotes", COLLECTING, "waive", COLLECTING, "submit", SUBMITTED),
            SUBMITTED, Map.of("accept", ACCEPTED, "return", RETURNED),
            ACCEPTED, Map.of(),
            RETURNED, Map.of("closeNotes", COLLECTING));

    static Stream<Arguments> everyStepFromEveryState() {
        return Stream.of(VisitState.values())
                .flatMap(state -> COMMANDS.stream().map(command -> Arguments.of(state, command)));
    }

    @ParameterizedTest
    @MethodSource("everyStepFromEveryState")
    void onlyTheArrowsOfTheDomainExist(VisitState state, String command) {
        // Given
        VisitState expected = ARROWS.get(state).get(command);

        // When
        VisitState reached = VisitLifecycle.after(state, command).orElse(null);

        // Then
        assertThat(reached).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(VisitState.class)
    void aVisitIsOpenUntilItIsSubmittedAndAgainWhenReturned(VisitState state) {
        // When
        boolean open = VisitLifecycle.isOpen(state);

        // Then
        assertThat(open).isEqualTo(!Set.of(SUBMITTED, ACCEPTED).contains(state));
    }

    @Test
    void anUnknownCommandLeadsNowhere() {
        // When
        boolean leads = VisitLifecycle.after(DRAFT, "approve").isPresent();

        // Then
        assertThat(leads).isFalse();
    }
}
