package org.zoufang.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on a visit's life shows the arrows that the code has: its diagram is rendered here. */
class VisitLifecyclePageTest {

    private static final Path PAGE = Path.of("../../docs/domain/visit.md");

    @Test
    void thePageShowsTheArrowsOfTheCode() throws IOException {
        // Given
        String diagram = diagram(VisitLifecycle.values());
        // When
        String page = Files.readString(PAGE);
        // Then
        assertThat(page)
                .as("docs/domain/visit.md is out of date; between its fences it must read:%n%s", diagram)
                .contains(diagram);
    }

    @Test
    void aLostArrowIsNoticed() throws IOException {
        // Given
        VisitLifecycle[] fewer = {VisitLifecycle.ARRIVE, VisitLifecycle.END};
        // When
        String page = Files.readString(PAGE);
        // Then
        assertThat(page).doesNotContain(diagram(fewer));
    }

    private static String diagram(VisitLifecycle[] arrows) {
        List<String> drawn = Stream.of(arrows)
                .map(arrow -> StateDiagram.arrow(arrow.from(), arrow.to(), arrow.command()))
                .toList();
        return StateDiagram.of("record", drawn, VisitState.values());
    }
}
