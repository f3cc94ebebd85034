package org.zoufang.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on complaints shows the arrows that the code has: its diagram is rendered here. */
class ComplaintLifecyclePageTest {

    private static final Path PAGE = Path.of("../../docs/domain/complaint.md");

    @Test
    void thePageShowsTheArrowsOfTheCode() throws IOException {
        // Given
        String diagram = diagram(ComplaintLifecycle.values());
        // When
        String page = Files.readString(PAGE);
        // Then
        assertThat(page)
                .as("docs/domain/complaint.md is out of date; between its fences it must read:%n%s", diagram)
                .contains(diagram);
    }

    @Test
    void aLostArrowIsNoticed() throws IOException {
        // Given
        ComplaintLifecycle[] fewer = {ComplaintLifecycle.TAKE_UP};
        // When
        String page = Files.readString(PAGE);
        // Then
        assertThat(page).doesNotContain(diagram(fewer));
    }

    private static String diagram(ComplaintLifecycle[] arrows) {
        List<String> drawn = Stream.of(arrows)
                .map(arrow -> StateDiagram.arrow(arrow.from(), arrow.to(), arrow.command()))
                .toList();
        return StateDiagram.of("raise", drawn, ComplaintState.values());
    }
}
