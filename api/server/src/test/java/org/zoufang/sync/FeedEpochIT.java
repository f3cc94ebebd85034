package org.zoufang.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FeedEpochIT {

    private final Rows rows;
    private final ChangeReading reading;

    FeedEpochIT(Rows rows, ChangeReading reading) {
        this.rows = rows;
        this.reading = reading;
    }

    @Test
    void aCursorOfAnotherEpochBeginsAgain() {
        // Given
        UUID reader = rows.official();
        String foreign = new FeedCursor(UUID.randomUUID(), 1, 1).text();
        // When
        ChangePage page = reading.after(Rows.caller(reader), foreign, null);
        // Then
        assertThat(page.resync()).isTrue();
        assertThat(page.changes()).isEmpty();
        assertThat(reading.after(Rows.caller(reader), page.cursor(), null).changes())
                .isNotEmpty();
    }

    @Test
    void aCursorAheadOfTheCounterIsNotServed() {
        // Given
        UUID reader = rows.official();
        FeedCursor now =
                FeedCursor.read(reading.after(Rows.caller(reader), null, null).cursor());
        String ahead = new FeedCursor(now.epoch(), rows.number("select seq from change_counter") + 1, 0).text();
        // When
        assertThatThrownBy(() -> reading.after(Rows.caller(reader), ahead, null))
                // Then
                .isInstanceOf(FeedBehind.class);
    }

    @Test
    void theNumbersGoOnWhenTheEpochIsRenewed() {
        // Given
        UUID reader = rows.official();
        String before = reading.after(Rows.caller(reader), null, null).cursor();
        long counted = rows.number("select seq from change_counter");
        UUID renewed = UUID.randomUUID();
        // When
        rows.sql("update change_counter set epoch = ?", renewed);
        // Then
        UUID enterprise = rows.enterprise();
        String goingOn = new FeedCursor(renewed, counted, counted).text();
        assertThat(reading.after(Rows.caller(reader), before, null).resync()).isTrue();
        assertThat(reading.after(Rows.caller(reader), goingOn, null).changes())
                .extracting(Change::id)
                .contains(enterprise);
    }
}
