package org.zoufang.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.contract.SchemaVersion;
import org.zoufang.shared.Refused;

class FeedCursorTest {

    private static final UUID EPOCH = UUID.randomUUID();

    @Test
    void aCursorIsReadAsItWasWritten() {
        // Given
        FeedCursor cursor = new FeedCursor(EPOCH, 7, Long.MAX_VALUE);
        // When
        FeedCursor read = FeedCursor.read(cursor.text());
        // Then
        assertThat(read).isEqualTo(cursor);
    }

    @Test
    void aCursorKeepsWhatThePhoneHasAheadAndWhatItReadsAgain() {
        // Given
        FeedCursor.Again again = new FeedCursor.Again(3, 5, 6);
        FeedCursor cursor = new FeedCursor(EPOCH, 7, 8, 2, again, List.of(new FeedCursor.Had(9, 12)));
        // When
        FeedCursor read = FeedCursor.read(cursor.text());
        // Then
        assertThat(read).isEqualTo(cursor);
    }

    @Test
    void aCursorOfTheFirstReleaseIsUnderstood() {
        // Given 32 bytes, as it made them
        byte[] bytes = new byte[32];
        bytes[23] = 7;
        bytes[31] = 8;
        // When
        FeedCursor read =
                FeedCursor.read(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        // Then
        assertThat(read).isEqualTo(new FeedCursor(new UUID(0, 0), 7, 8));
        assertThat(read.version()).isEqualTo(SchemaVersion.FIRST);
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
    void aCursorOfMoreThanWeEverWriteIsRefused() {
        // Given
        String huge = Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[36 + 16 * 1_000]);
        // When
        assertThatThrownBy(() -> FeedCursor.read(huge))
                // Then
                .isInstanceOf(Refused.class);
    }

    @Test
    void aNegativeNumberIsRefused() {
        // Given
        String negative = new FeedCursor(EPOCH, -1, 0).text();
        // When
        assertThatThrownBy(() -> FeedCursor.read(negative))
                // Then
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatIsNextToTheReadPartBelongsToIt() {
        // Given rows 10, 12, 15 of the own list lie ahead, and one of another at 13
        FeedCursor cursor = new FeedCursor(EPOCH, 9, 0);
        // When
        FeedCursor after = cursor.having(9, 10).having(10, 12).having(13, 15);
        // Then
        assertThat(after.own()).isEqualTo(12);
        assertThat(after.had()).containsExactly(new FeedCursor.Had(13, 15));
        assertThat(after.readTo(13, true, 0)).isEqualTo(new FeedCursor(EPOCH, 15, 0));
    }

    @Test
    void aRowIsTakenAsHadOnlyIfItWasOrIsBehindTheCursor() {
        Random random = new Random(28);
        for (int round = 0; round < 500; round++) {
            // Given a list in which other readers' numbers leave holes
            TreeSet<Long> list = new TreeSet<>();
            for (int i = 0; i < 60; i++) {
                list.add(1L + random.nextInt(200));
            }
            TreeSet<Long> had = new TreeSet<>();
            FeedCursor cursor = new FeedCursor(EPOCH, 0, 0);
            // When
            for (Long seq : list) {
                if (random.nextInt(3) == 0) {
                    Long before = list.lower(seq);
                    cursor = FeedCursor.read(
                            cursor.having(before == null ? 0 : before, seq).text());
                    had.add(seq);
                }
            }
            // Then
            FeedCursor end = cursor;
            assertThat(list).allSatisfy(seq -> assertThat(!end.has(seq) || had.contains(seq))
                    .isTrue());
            assertThat(end.had()).hasSizeLessThanOrEqualTo(FeedCursor.MOST_HAD);
        }
    }
}
