package org.zoufang.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.shared.Refused;

class FeedCursorTest {

    @Test
    void aCursorIsReadAsItWasWritten() {
        // Given
        FeedCursor cursor = new FeedCursor(UUID.randomUUID(), 7, Long.MAX_VALUE);
        // When
        FeedCursor read = FeedCursor.read(cursor.text());
        // Then
        assertThat(read).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "not base64!", "AAAA", "_____________________________________________"})
    void whatWasNotMadeHereIsRefused(String text) {
        // Given no cursor of ours
        // When
        assertThatThrownBy(() -> FeedCursor.read(text))
                // Then
                .isInstanceOf(Refused.class)
                .hasMessageContaining("BAD_CURSOR");
    }

    @Test
    void aNegativeNumberIsRefused() {
        // Given
        String negative = new FeedCursor(UUID.randomUUID(), -1, 0).text();
        // When
        assertThatThrownBy(() -> FeedCursor.read(negative))
                // Then
                .isInstanceOf(Refused.class);
    }
}
