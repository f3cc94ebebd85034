package org.zoufang.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The page on a problem's life shows the arrows that the code has: its diagram is rendered here. */
class ProblemLifecyclePageTest {

    private static final Path PAGE = Path.of("../../docs/domain/problem.md");

    @Test
    void thePageShowsTheArrowsOfTheCode() throws IOException {
        // Given
        String diagram = diagram(ProblemLifecycle.values());
        // When
        String page = Files.readString(PAGE);
        // Then
        assertThat(page)
                .as("docs/domain/problem.md is out of date; between its fences it must read:%n%s", diagram)
                .contains(diagram);
    }

    @Test
    void aLostArrowIsNoticed() throws IOException {
        // Given
        ProblemLifecycle[] fewer = {ProblemLifecycle.ACCEPT, ProblemLifecycle.ASSIGN};
        // When
        String page = Files.readString(PAGE);
        // Then
        assertThat(page).doesNotContain(diagram(fewer));
    }

    private static String diagram(ProblemLifecycle[] arrows) {
        StringBuilder drawn = new StringBuilder("```mermaid\nstateDiagram-v2\n    [*] --> SUBMITTED : submit\n");
        for (ProblemLifecycle arrow : arrows) {
            drawn.append("    %s --> %s : %s%n".formatted(arrow.from(), arrow.to(), arrow.command()));
        }
        for (ProblemState state : ProblemState.values()) {
            drawn.append("    %s : %s %s%n"
                    .formatted(
                            state,
                            Words.in(Locale.CHINA).of(state),
                            Words.in(Locale.ENGLISH).of(state)));
        }
        return drawn.append("```\n").toString();
    }
}
