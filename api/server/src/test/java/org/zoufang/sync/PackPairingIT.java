package org.zoufang.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.Confidentiality;
import org.zoufang.contract.Role;
import org.zoufang.contract.Scope;

/** What a pairing puts on a phone, and what its end takes away. */
@QuarkusTest
class PackPairingIT {

    private final Rows rows;
    private final Rights rights;
    private final ChangeReading reading;
    private final Clock clock;
    private UUID firm;
    private UUID lead;
    private UUID visit;
    private UUID note;
    private UUID liaison;
    private HeldPack phone;

    PackPairingIT(Rows rows, Rights rights, ChangeReading reading, Clock clock) {
        this.rows = rows;
        this.rights = rights;
        this.reading = reading;
        this.clock = clock;
    }

    @BeforeEach
    void aVisitOfOthersIsThere() {
        firm = rows.enterprise();
        lead = rows.official();
        visit = rows.visit(firm, lead);
        note = rows.note(visit, lead, "炉温记录");
        liaison = rows.official(Role.LIAISON_OFFICER, Scope.OWN);
        phone = new HeldPack(reading, rights, liaison);
    }

    @Test
    void whoIsPairedHoldsTheVisitsOfHisFirmAlsoThoseFromBefore() {
        // Given
        phone.contact();
        UUID elsewhere = rows.visit(rows.enterprise(), lead);
        // When
        rights.pairs(liaison, firm);
        // Then
        assertThat(HeldPack.ids(phone.contact())).containsExactly(visit, note);
        UUID later = rows.note(visit, lead, "后来写的");
        UUID next = rows.visit(firm, lead);
        assertThat(HeldPack.ids(phone.contact())).containsExactly(later, next).doesNotContain(elsewhere);
    }

    @Test
    void anEndedPairingTakesEveryRowAtTheNextContactAndBringsNone() {
        // Given
        UUID pairing = rights.pairs(liaison, firm);
        phone.contact();
        // When
        rights.ends(pairing);
        rows.note(visit, lead, "不给你看");
        // Then
        List<Change> told = phone.contact();
        assertThat(HeldPack.ids(told)).contains(visit, note);
        assertThat(told).allSatisfy(change -> {
            assertThat(change.deleted()).isTrue();
            assertThat(change.document()).isNull();
        });
        assertThat(phone.ids()).isEmpty();
        assertThat(phone.contact()).isEmpty();
    }

    @Test
    void aPairingEndsAndBeginsByItsDateWithoutAnybodyWriting() {
        // Given
        UUID pairing = rights.pairs(liaison, firm, today().plusDays(1), null);
        List<Change> before = phone.contact();
        rights.lets(pairing, today(), today());
        List<Change> during = phone.contact();
        // When
        rights.lets(pairing, Rights.LONG_AGO, today().minusDays(1));
        // Then
        assertThat(before).isEmpty();
        assertThat(HeldPack.ids(during)).containsExactly(visit, note);
        assertThat(phone.contact()).hasSize(2).allMatch(Change::deleted);
    }

    @Test
    void whatComesBackComesWhole() {
        // Given
        rights.ends(rights.pairs(liaison, firm));
        UUID again = rights.pairs(liaison, firm, Rights.LONG_AGO.plusDays(1), null);
        phone.contact();
        rights.ends(again);
        phone.contact();
        UUID meanwhile = rows.note(visit, lead, "在你不在时");
        // When
        rights.pairs(liaison, firm);
        // Then
        assertThat(HeldPack.ids(phone.contact())).startsWith(visit).containsExactlyInAnyOrder(visit, note, meanwhile);
    }

    @Test
    void aSensitiveNoteStaysWithTheTeam() {
        // Given
        rights.pairs(liaison, firm);
        UUID sensitive = rows.note(visit, lead, "并购谈判", Confidentiality.SENSITIVE);
        HeldPack leads = new HeldPack(reading, rights, lead);
        leads.contact();
        phone.contact();
        // When
        UUID more = rows.note(visit, lead, "还在谈", Confidentiality.SENSITIVE);
        // Then
        phone.contact();
        leads.contact();
        assertThat(phone.ids()).containsExactlyInAnyOrder(visit, note);
        assertThat(leads.ids()).containsExactlyInAnyOrder(visit, note, sensitive, more);
    }

    @Test
    void whoJoinsTheTeamGetsItsSensitiveNotesAndWhoLeavesItLosesThem() {
        // Given
        rights.pairs(liaison, firm);
        UUID sensitive = rows.note(visit, lead, "并购谈判", Confidentiality.SENSITIVE);
        phone.contact();
        // When
        rows.add(visit, liaison);
        List<Change> joined = phone.contact();
        rows.remove(visit, liaison);
        List<Change> left = phone.contact();
        // Then
        assertThat(HeldPack.ids(joined)).containsExactly(visit, sensitive);
        assertThat(left).filteredOn(Change::deleted).extracting(Change::id).containsExactly(sensitive);
        assertThat(phone.ids()).containsExactlyInAnyOrder(visit, note);
    }

    @Test
    void aNoteThatBecomesSensitiveLeavesThePairedAndComesBackWhenItIsNoLonger() {
        // Given
        rights.pairs(liaison, firm);
        phone.contact();
        // When
        rows.classify(note, visit, Confidentiality.SENSITIVE);
        List<Change> sensitive = phone.contact();
        rows.classify(note, visit, Confidentiality.INTERNAL);
        List<Change> internal = phone.contact();
        // Then
        assertThat(sensitive).singleElement().satisfies(change -> {
            assertThat(change.id()).isEqualTo(note);
            assertThat(change.deleted()).isTrue();
        });
        assertThat(HeldPack.ids(internal)).containsExactly(note);
        assertThat(phone.holds(note)).isTrue();
    }

    @Test
    void aRowThatIsReachableByAnotherWayStays() {
        // Given
        UUID own = rows.visit(firm, lead, liaison);
        UUID pairing = rights.pairs(liaison, firm);
        UUID second = rights.pairs(liaison, firm, today(), null);
        phone.contact();
        // When
        rights.ends(pairing);
        List<Change> first = phone.contact();
        rights.ends(second);
        // Then
        assertThat(first).isEmpty();
        assertThat(HeldPack.ids(phone.contact())).containsExactlyInAnyOrder(visit, note);
        assertThat(phone.ids()).containsExactly(own);
    }

    @Test
    void whoLeavesTheTeamKeepsWhatHisPairingShows() {
        // Given
        UUID own = rows.visit(firm, lead, liaison);
        rights.pairs(liaison, firm);
        phone.contact();
        // When
        rows.remove(own, liaison);
        // Then
        assertThat(phone.contact()).noneMatch(Change::deleted);
        assertThat(phone.ids()).containsExactlyInAnyOrder(own, visit, note);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
