package org.zoufang.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.Entity;
import org.zoufang.contract.SchemaVersion;
import org.zoufang.shared.Refused;

@QuarkusTest
class ChangeFeedIT {

    private final Rows rows;
    private final ChangeReading reading;

    ChangeFeedIT(Rows rows, ChangeReading reading) {
        this.rows = rows;
        this.reading = reading;
    }

    @Test
    void aVisitReachesThoseWhoTakePartAndNobodyElse() {
        // Given
        UUID lead = rows.official();
        UUID member = rows.official();
        UUID stranger = rows.official();
        // When
        UUID visit = rows.visit(rows.enterprise(), lead, member);
        // Then
        assertThat(ids(all(lead, null))).contains(visit);
        assertThat(ids(all(member, null))).contains(visit);
        assertThat(ids(all(stranger, null))).doesNotContain(visit);
    }

    @Test
    void everybodyHasTheRegisterAndTheOfficials() {
        // Given
        UUID reader = rows.official();
        // When
        UUID enterprise = rows.enterprise();
        // Then
        assertThat(ids(all(reader, null))).contains(enterprise, reader);
    }

    @Test
    void aRowThatChangedTwiceComesOnceAndAsItIsNow() {
        // Given
        UUID lead = rows.official();
        UUID visit = rows.visit(rows.enterprise(), lead);
        String cursor = last(lead, null).cursor();
        // When
        rows.add(visit, rows.official());
        rows.add(visit, rows.official());
        // Then
        List<Change> changes = own(all(lead, cursor));
        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.version()).isEqualTo(3);
            assertThat(change.document().text()).contains("\"version\":3");
        });
    }

    @Test
    void whoJoinsLaterGetsTheVisitsEarlierRows() {
        // Given
        UUID lead = rows.official();
        UUID visit = rows.visit(rows.enterprise(), lead);
        UUID note = rows.note(visit, lead, "炉温记录");
        UUID late = rows.official();
        String cursor = last(late, null).cursor();
        String leadsCursor = last(lead, null).cursor();
        // When
        rows.add(visit, late);
        // Then
        assertThat(ids(own(all(late, cursor)))).containsExactly(visit, note);
        assertThat(ids(own(all(lead, leadsCursor)))).containsExactly(visit);
    }

    @Test
    void whoIsRemovedIsToldToDropEachRowWithoutItsContent() {
        // Given
        UUID lead = rows.official();
        UUID member = rows.official();
        UUID visit = rows.visit(rows.enterprise(), lead, member);
        UUID note = rows.note(visit, lead, "秘密");
        String cursor = last(member, null).cursor();
        // When
        rows.remove(visit, member);
        rows.note(visit, lead, "不给你看");
        // Then
        List<Change> changes = own(all(member, cursor));
        assertThat(ids(changes)).containsExactlyInAnyOrder(visit, note);
        assertThat(changes).allSatisfy(change -> {
            assertThat(change.deleted()).isTrue();
            assertThat(change.document()).isNull();
        });
    }

    @Test
    void whatItsAuthorHidIsToldWithoutItsWords() {
        // Given
        UUID lead = rows.official();
        UUID visit = rows.visit(rows.enterprise(), lead);
        UUID note = rows.note(visit, lead, "写错了的话");
        // When
        rows.withdraw(note, visit, "写错了");
        // Then
        String document = own(all(lead, null)).get(1).document().text();
        assertThat(document).contains("\"withdrawn\":true", "\"text\":\"\"").doesNotContain("写错了的话");
    }

    @Test
    void whoComesBackGetsEverythingAgain() {
        // Given
        UUID lead = rows.official();
        UUID member = rows.official();
        UUID visit = rows.visit(rows.enterprise(), lead, member);
        rows.remove(visit, member);
        UUID note = rows.note(visit, lead, "在你不在时");
        String cursor = last(member, null).cursor();
        // When
        rows.add(visit, member);
        // Then
        List<Change> changes = own(all(member, cursor));
        assertThat(ids(changes)).containsExactly(visit, note);
        assertThat(changes).noneMatch(Change::deleted);
    }

    @Test
    void aFirstSyncResumesFromAnyPage() {
        // Given
        UUID lead = rows.official();
        UUID visit = rows.visit(rows.enterprise(), lead);
        for (int i = 0; i < 10; i++) {
            rows.note(visit, lead, "第" + i + "条");
        }
        List<UUID> whole = ids(all(lead, null));
        // When
        List<UUID> paged = new ArrayList<>();
        ChangePage page = reading.after(Rows.caller(lead), null, 3, SchemaVersion.NOW);
        paged.addAll(ids(page.changes()));
        while (page.more()) {
            page = reading.after(Rows.caller(lead), page.cursor(), 3, SchemaVersion.NOW);
            paged.addAll(ids(page.changes()));
        }
        // Then
        assertThat(paged).isEqualTo(whole).doesNotHaveDuplicates().startsWith(visit);
    }

    @Test
    void aWorkThatFailsLeavesNothingOnTheFeed() {
        // Given
        UUID lead = rows.official();
        long before = rows.number("select seq from change_counter");
        // When
        assertThatThrownBy(() -> rows.visit(UUID.randomUUID(), lead)).isInstanceOf(IllegalStateException.class);
        // Then
        assertThat(rows.number("select seq from change_counter")).isEqualTo(before);
    }

    @Test
    void aDeedOutsideATransactionIsAnError() {
        // Given
        UUID id = UUID.randomUUID();
        // When
        assertThatThrownBy(() -> rows.deed("visitRecord", Entity.VISIT, id, id))
                // Then
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aPageHasItsLimits() {
        // Given
        UUID reader = rows.official();
        // When
        assertThatThrownBy(() -> reading.after(Rows.caller(reader), null, 501, SchemaVersion.NOW))
                // Then
                .isInstanceOf(Refused.class)
                .hasMessageContaining("TOO_MANY");
    }

    private List<Change> all(UUID official, String after) {
        List<Change> changes = new ArrayList<>();
        ChangePage page = reading.after(Rows.caller(official), after, null, SchemaVersion.NOW);
        changes.addAll(page.changes());
        while (page.more()) {
            page = reading.after(Rows.caller(official), page.cursor(), null, SchemaVersion.NOW);
            changes.addAll(page.changes());
        }
        return changes;
    }

    private ChangePage last(UUID official, String after) {
        ChangePage page = reading.after(Rows.caller(official), after, null, SchemaVersion.NOW);
        while (page.more()) {
            page = reading.after(Rows.caller(official), page.cursor(), null, SchemaVersion.NOW);
        }
        return page;
    }

    private static List<Change> own(List<Change> changes) {
        return changes.stream()
                .filter(change -> change.entity() != Entity.OFFICIAL && change.entity() != Entity.ENTERPRISE)
                .toList();
    }

    private static List<UUID> ids(List<Change> changes) {
        return changes.stream().map(Change::id).toList();
    }
}
