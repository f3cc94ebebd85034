package org.zoufang.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on a hazard's life shows the arrows that the code has: its diagram is rendered here. */
class HazardLifecyclePageTest {

    private static final Path PAGE = Path.of("../../docs/domain/hazard.md");

    @Test
    void thePageShowsTheArrowsOfTheCode() throws IOException {
        // Given
        String diagram = diagram(HazardLifecycle.values());
        // When
        String page = Files.readString(PAGE);
        // Then
        assertThat(page)
                .as("docs/domain/hazard.md is out of date; between its fences it must read:%n%s", diagram)
                .contains(diagram);
    }

    @Test
    void aLostArrowIsNoticed() throws IOException {
        // Given
        HazardLifecycle[] fewer = {HazardLifecycle.GRADE, HazardLifecycle.ORDER};
        // When
        String page = Files.readString(PAGE);
        // Then
        assertThat(page).doesNotContain(diagram(fewer));
    }

    private static String diagram(HazardLifecycle[] arrows) {
        List<String> drawn = Stream.of(arrows)
                .map(arrow -> StateDiagram.arrow(arrow.from(), arrow.to(), arrow.command()))
                .toList();
        return StateDiagram.of("report", drawn, HazardState.values());
    }
}
