package org.zoufang.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.Entity;
import org.zoufang.contract.SchemaVersion;

/** A phone that goes on in a newer version gets again what it could not know whole, and nothing else. */
@QuarkusTest
class FeedVersionsIT {

    private final Rows rows;
    private final ChangeReading reading;
    private final FeedRefreshing refreshing;

    FeedVersionsIT(Rows rows, ChangeReading reading, FeedRefreshing refreshing) {
        this.rows = rows;
        this.reading = reading;
        this.refreshing = refreshing;
    }

    private String readToTheEnd(UUID reader, String from, int version, int first, List<Change> into) {
        String cursor = from;
        ChangePage page;
        do {
            page = reading.after(Rows.caller(reader), cursor, first, version);
            into.addAll(page.changes());
            cursor = page.cursor();
        } while (page.more());
        return cursor;
    }

    private List<UUID> ids(List<Change> changes) {
        return changes.stream().map(Change::id).toList();
    }

    @Test
    void whatGrewInTheNewVersionComesOnceMorePageByPage() {
        // Given a phone of the first version that has read all
        UUID reader = rows.official();
        UUID visit = rows.visit(rows.enterprise(), reader);
        UUID one = rows.note(visit, reader, "一");
        UUID two = rows.note(visit, reader, "二");
        UUID tour = rows.tour(reader);
        String old = readToTheEnd(reader, null, SchemaVersion.FIRST, 500, new ArrayList<>());
        UUID three = rows.note(visit, reader, "三");
        // When
        List<Change> came = new ArrayList<>();
        String cursor = readToTheEnd(reader, old, SchemaVersion.NOW, 1, came);
        // Then
        assertThat(ids(came))
                .contains(visit, one, two, three)
                .doesNotContain(tour)
                .doesNotHaveDuplicates();
        assertThat(came)
                .filteredOn(change -> change.entity() == Entity.ENTERPRISE)
                .isEmpty();
        assertThat(reading.after(Rows.caller(reader), cursor, null, SchemaVersion.NOW)
                        .changes())
                .isEmpty();
    }

    @Test
    void aPhoneThatSpeaksTheOldVersionGoesOnAsBefore() {
        // Given
        UUID reader = rows.official();
        rows.visit(rows.enterprise(), reader);
        String old = readToTheEnd(reader, null, SchemaVersion.FIRST, 500, new ArrayList<>());
        // When
        ChangePage page = reading.after(Rows.caller(reader), old, null, SchemaVersion.FIRST);
        // Then
        assertThat(page.changes()).isEmpty();
        assertThat(page.resync()).isFalse();
    }

    @Test
    void aPhoneOfANewerReleaseIsServedAsOneOfThis() {
        // Given
        UUID reader = rows.official();
        UUID visit = rows.visit(rows.enterprise(), reader);
        List<Change> came = new ArrayList<>();
        // When
        String cursor = readToTheEnd(reader, null, SchemaVersion.NOW + 1, 500, came);
        // Then
        assertThat(ids(came)).contains(visit);
        assertThat(FeedCursor.read(cursor).version()).isEqualTo(SchemaVersion.NOW);
    }

    @Test
    void theStoredDocumentsAreMadeAnewForANewRelease() {
        // Given a document as an older release made it
        UUID reader = rows.official();
        UUID visit = rows.visit(rows.enterprise(), reader);
        rows.sql("update change set document = '{\"id\":\"old\"}' where id = ?", visit);
        // When
        int made = QuarkusTransaction.requiringNew().call(() -> {
            rows.sql(FeedSql.LOCK);
            return refreshing.makeAnew(Set.of(Entity.VISIT));
        });
        // Then
        assertThat(made).isEqualTo(1);
        ChangePage page = reading.after(Rows.caller(reader), null, null, SchemaVersion.NOW);
        assertThat(page.changes().get(0).document().text()).contains(visit.toString());
    }

    @Test
    void atTheStartTheDocumentsAreThoseOfThisRelease() {
        assertThat(rows.number("select documents from change_counter")).isEqualTo(SchemaVersion.NOW);
    }
}
