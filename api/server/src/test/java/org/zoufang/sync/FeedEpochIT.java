package org.zoufang.sync;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.SchemaVersion;

@QuarkusTest
class FeedEpochIT {

    private final Rows rows;
    private final ChangeReading reading;
    private final CursorSeal seal;

    FeedEpochIT(Rows rows, ChangeReading reading, CursorSeal seal) {
        this.rows = rows;
        this.reading = reading;
        this.seal = seal;
    }

    @Test
    void aCursorOfAnotherEpochBeginsAgain() {
        // Given
        UUID reader = rows.official();
        String foreign = new FeedCursor(UUID.randomUUID(), 1, 1).text();
        // When
        ChangePage page = reading.after(Rows.caller(reader), foreign, null, SchemaVersion.NOW);
        // Then
        assertThat(page.resync()).isTrue();
        assertThat(page.changes()).isEmpty();
        assertThat(reading.after(Rows.caller(reader), page.cursor(), null, SchemaVersion.NOW)
                        .changes())
                .isNotEmpty();
    }

    @Test
    void aCursorOfOursAheadOfTheCounterStopsTheFeedForEverybodyAlsoWhenTheCounterHasCaughtUp() {
        // Given
        rows.sql("update change_counter set epoch = ?", UUID.randomUUID());
        UUID one = rows.official();
        UUID other = rows.official();
        FeedCursor now = FeedCursor.read(
                reading.after(Rows.caller(one), null, null, SchemaVersion.NOW).cursor());
        String ahead = seal.text(new FeedCursor(now.epoch(), 0, rows.number("select seq from change_counter") + 1));
        // When
        ThrowingCallable first = () -> reading.after(Rows.caller(one), ahead, null, SchemaVersion.NOW);
        ThrowingCallable second = () -> reading.after(Rows.caller(other), null, null, SchemaVersion.NOW);
        // Then
        assertThatThrownBy(first).isInstanceOf(FeedBehind.class);
        assertThatThrownBy(second).isInstanceOf(FeedBehind.class);
        rows.enterprise();
        assertThatThrownBy(first).as("the counter is beyond it now").isInstanceOf(FeedBehind.class);
        assertThat(health()).contains("to nobody");
        rows.sql("update change_counter set epoch = ?", UUID.randomUUID());
        assertThatCode(second).doesNotThrowAnyException();
    }

    @Test
    void aForgedMarkStopsItsBearerAloneAndForAsLong() {
        // Given
        rows.sql("update change_counter set epoch = ?", UUID.randomUUID());
        UUID one = rows.official();
        UUID other = rows.official();
        FeedCursor now = FeedCursor.read(
                reading.after(Rows.caller(one), null, null, SchemaVersion.NOW).cursor());
        FeedCursor before = new FeedCursor(now.epoch(), 0, 0);
        FeedCursor ahead = new FeedCursor(now.epoch(), 0, rows.number("select seq from change_counter") + 1);
        String mark = seal.text(before).substring(before.text().length());
        // When
        ThrowingCallable forged = () -> reading.after(Rows.caller(one), ahead.text() + mark, null, SchemaVersion.NOW);
        // Then
        assertThat(seal.isOurs(before.text() + mark)).isTrue();
        assertThatThrownBy(forged).isInstanceOf(FeedBehind.class);
        assertThatCode(() -> reading.after(Rows.caller(other), null, null, SchemaVersion.NOW))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> reading.after(Rows.caller(one), null, null, SchemaVersion.NOW))
                .as("its bearer waits until the epoch is another")
                .isInstanceOf(FeedBehind.class);
        rows.sql("update change_counter set epoch = ?", UUID.randomUUID());
    }

    @Test
    void aCursorAheadOfTheCounterIsNotServed() {
        // Given
        UUID reader = rows.official();
        FeedCursor now = FeedCursor.read(reading.after(Rows.caller(reader), null, null, SchemaVersion.NOW)
                .cursor());
        String ahead = new FeedCursor(now.epoch(), rows.number("select seq from change_counter") + 1, 0).text();
        // When
        assertThatThrownBy(() -> reading.after(Rows.caller(reader), ahead, null, SchemaVersion.NOW))
                // Then
                .isInstanceOf(FeedBehind.class);
    }

    @Test
    void onceTwoPeoplesPhonesWereAheadNobodyIsServedAndReadinessSaysSoUntilTheEpochIsAnother() {
        // Given
        rows.sql("update change_counter set epoch = ?", UUID.randomUUID());
        UUID one = rows.official();
        UUID other = rows.official();
        FeedCursor now = FeedCursor.read(
                reading.after(Rows.caller(one), null, null, SchemaVersion.NOW).cursor());
        String ahead = new FeedCursor(now.epoch(), 0, rows.number("select seq from change_counter") + 1).text();
        // When
        ThrowingCallable first = () -> reading.after(Rows.caller(one), ahead, null, SchemaVersion.NOW);
        ThrowingCallable second = () -> reading.after(Rows.caller(other), ahead, null, SchemaVersion.NOW);
        ThrowingCallable third = () -> reading.after(Rows.caller(other), null, null, SchemaVersion.NOW);
        // Then
        assertThatThrownBy(first).isInstanceOf(FeedBehind.class);
        assertThatCode(third).as("one alone stops nobody").doesNotThrowAnyException();
        assertThat(health()).contains("not to phones ahead", "renew-epoch");
        assertThatThrownBy(second).isInstanceOf(FeedBehind.class);
        assertThatThrownBy(third).isInstanceOf(FeedBehind.class);
        assertThat(health()).contains("to nobody");
        rows.sql("update change_counter set epoch = ?", UUID.randomUUID());
        assertThatCode(third).doesNotThrowAnyException();
        assertThat(health()).contains("to all");
    }

    private static String health() {
        return given().get("/q/health/ready").asString();
    }

    @Test
    void theNumbersGoOnWhenTheEpochIsRenewed() {
        // Given
        UUID reader = rows.official();
        String before = reading.after(Rows.caller(reader), null, null, SchemaVersion.NOW)
                .cursor();
        long counted = rows.number("select seq from change_counter");
        UUID renewed = UUID.randomUUID();
        // When
        rows.sql("update change_counter set epoch = ?", renewed);
        // Then
        UUID enterprise = rows.enterprise();
        String goingOn = new FeedCursor(renewed, counted, counted).text();
        assertThat(reading.after(Rows.caller(reader), before, null, SchemaVersion.NOW)
                        .resync())
                .isTrue();
        assertThat(reading.after(Rows.caller(reader), goingOn, null, SchemaVersion.NOW)
                        .changes())
                .extracting(Change::id)
                .contains(enterprise);
    }
}
