package org.zoufang.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on a promise's life shows the arrows that the code has: its diagram is rendered here. */
class CommitmentLifecyclePageTest {

    private static final Path PAGE = Path.of("../../docs/domain/commitment.md");

    @Test
    void thePageShowsTheArrowsOfTheCode() throws IOException {
        // Given
        String diagram = diagram(CommitmentLifecycle.values());
        // When
        String page = Files.readString(PAGE);
        // Then
        assertThat(page)
                .as("docs/domain/commitment.md is out of date; between its fences it must read:%n%s", diagram)
                .contains(diagram);
    }

    @Test
    void aLostArrowIsNoticed() throws IOException {
        // Given
        CommitmentLifecycle[] fewer = {CommitmentLifecycle.ACCEPT, CommitmentLifecycle.ACKNOWLEDGE};
        // When
        String page = Files.readString(PAGE);
        // Then
        assertThat(page).doesNotContain(diagram(fewer));
    }

    private static String diagram(CommitmentLifecycle[] arrows) {
        List<String> drawn = Stream.of(arrows)
                .map(arrow -> StateDiagram.arrow(arrow.from(), arrow.to(), arrow.command()))
                .toList();
        return StateDiagram.of("make", drawn, CommitmentState.values());
    }
}
