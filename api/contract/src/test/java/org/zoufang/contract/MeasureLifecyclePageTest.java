package org.zoufang.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on plans shows the arrows that the code has, and no other leads anywhere. */
class MeasureLifecyclePageTest {

    private static final Path PAGE = Path.of("../../docs/domain/plan.md");

    @Test
    void thePageShowsTheArrowsOfTheCode() throws IOException {
        // Given
        List<String> drawn = Stream.of(MeasureLifecycle.values())
                .map(arrow -> StateDiagram.arrow(arrow.from(), arrow.to(), arrow.command()))
                .toList();
        String diagram = StateDiagram.of("add", drawn, MeasureState.values());
        // When
        String page = Files.readString(PAGE);
        // Then
        assertThat(page)
                .as("docs/domain/plan.md is out of date; between its fences it must read:%n%s", diagram)
                .contains(diagram);
    }

    @Test
    void whatIsSettledStaysSettled() {
        for (MeasureState from : MeasureState.values()) {
            for (MeasureState to : MeasureState.values()) {
                assertThat(MeasureLifecycle.leads(from, to))
                        .as("%s to %s", from, to)
                        .isEqualTo(from == MeasureState.OPEN && to != MeasureState.OPEN);
            }
        }
    }
}
