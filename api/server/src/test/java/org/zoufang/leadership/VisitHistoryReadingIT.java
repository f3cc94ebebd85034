package org.zoufang.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zoufang.leadership.HistoryFixture.caller;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.Confidentiality;
import org.zoufang.contract.ProblemState;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.official.Caller;
import org.zoufang.problem.ProblemFixture;
import org.zoufang.shared.Refused;

@QuarkusTest
class VisitHistoryReadingIT {

    private final VisitHistoryReading reading;
    private final HistoryFixture given;
    private final ProblemFixture problems;

    private UUID lead;
    private UUID foundry;
    private Caller leader;

    VisitHistoryReadingIT(VisitHistoryReading reading, DataSource database, ProblemFixture problems) {
        this.problems = problems;
        this.reading = reading;
        this.given = new HistoryFixture(database);
    }

    @BeforeEach
    void anEnterpriseAndWhoVisitsIt() {
        lead = given.anOfficial("周晓岚");
        foundry = given.anEnterprise("云州市恒川铸造有限公司");
        leader = caller(given.anOfficial("梁文博"), Role.OFFICIAL);
    }

    @Test
    void theHistoryOfAnEnterpriseIsNewestFirstWithNames() {
        // Given
        given.holds(lead, "科长", "2020-01-01", "2024-12-31");
        given.holds(lead, "处长", "2025-01-01", null);
        UUID older = given.aVisit(foundry, lead, VisitKind.SERVICE_VISIT, "2026-03-01T02:00:00Z");
        UUID newer = given.aVisit(foundry, lead, VisitKind.RETURN_VISIT, "2026-04-01T02:00:00Z");
        given.takesPart(newer, given.anOfficial("何平"), "MEMBER", "2026-04-01T02:00:00Z");
        // When
        List<VisitHistoryEntry> found = entries(atFoundry());
        // Then
        assertThat(found).extracting(VisitHistoryEntry::id).containsExactly(newer, older);
        assertThat(found.get(0).participantCount()).isEqualTo(2);
        assertThat(found.get(0).lead()).isEqualTo(new OfficialName(lead, "周晓岚", "处长"));
        assertThat(found.get(0).enterprise().name()).isEqualTo("云州市恒川铸造有限公司");
    }

    @Test
    void pagesNeitherRepeatNorLoseAVisit() {
        // Given visits of which some have the same time
        List<UUID> all = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            all.add(given.aVisit(
                    foundry, lead, VisitKind.SERVICE_VISIT, "2026-03-0" + (1 + i / 4) + "T02:00:00.123456Z"));
        }
        // When
        List<UUID> paged = new ArrayList<>();
        String after = null;
        VisitHistoryConnection page;
        do {
            page = reading.page(atFoundry(), leader, after, 3);
            page.edges().forEach(edge -> paged.add(edge.node().id()));
            after = page.pageInfo().endCursor();
        } while (page.pageInfo().hasNextPage());
        // Then
        assertThat(paged).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void aVisitSaysHowManyProblemsItBroughtBackAndHowManyAreOpen() {
        // Given
        UUID visit = given.aVisit(foundry, lead, VisitKind.SERVICE_VISIT, "2026-03-01T02:00:00Z");
        for (ProblemState state :
                List.of(ProblemState.CLOSED, ProblemState.IN_PROGRESS, ProblemState.WATCHED, ProblemState.REDIRECTED)) {
            UUID problem = problems.aProblem(lead, foundry, null, state);
            given.run("update problem set visit_id = ? where id = ?", visit, problem);
        }
        // When
        VisitHistoryEntry found = entries(atFoundry()).get(0);
        // Then
        assertThat(found.problemCount()).isEqualTo(4);
        assertThat(found.openProblemCount()).isEqualTo(2);
    }

    @Test
    void aPeriodIsOfDaysInChina() {
        // Given the last minute of the first of May and the first minute of the second, in China
        given.aVisit(foundry, lead, VisitKind.SERVICE_VISIT, "2026-05-01T15:59:00Z");
        UUID second = given.aVisit(foundry, lead, VisitKind.SERVICE_VISIT, "2026-05-01T16:01:00Z");
        LocalDate day = LocalDate.of(2026, 5, 2);
        // When
        List<VisitHistoryEntry> found = entries(VisitHistoryFilter.of(foundry, null, day, day, null, null));
        // Then
        assertThat(found).extracting(VisitHistoryEntry::id).containsExactly(second);
    }

    @Test
    void severalKindsAreMergedInOrder() {
        // Given
        UUID first = given.aVisit(foundry, lead, VisitKind.EMERGENCY, "2050-05-03T02:00:00Z");
        given.aVisit(foundry, lead, VisitKind.SERVICE_VISIT, "2050-05-02T02:00:00Z");
        UUID last = given.aVisit(foundry, lead, VisitKind.OBSERVATION, "2050-05-01T02:00:00Z");
        List<VisitKind> kinds = List.of(VisitKind.OBSERVATION, VisitKind.EMERGENCY);
        LocalDate from = LocalDate.of(2050, 5, 1);
        LocalDate to = LocalDate.of(2050, 5, 31);
        // When
        List<VisitHistoryEntry> found = entries(VisitHistoryFilter.of(null, null, from, to, kinds, null));
        // Then
        assertThat(found).extracting(VisitHistoryEntry::id).containsExactly(first, last);
    }

    @Test
    void anOfficialsHistoryIsOfWhatHeTookPartInAndStillDoes() {
        // Given
        UUID member = given.anOfficial("何平");
        UUID with = given.aVisit(foundry, lead, VisitKind.SERVICE_VISIT, "2026-03-01T02:00:00Z");
        given.takesPart(with, member, "MEMBER", "2026-03-01T02:00:00Z");
        UUID removed = given.aVisit(foundry, lead, VisitKind.SERVICE_VISIT, "2026-03-02T02:00:00Z");
        given.takesPart(removed, member, "MEMBER", "2026-03-02T02:00:00Z");
        given.run(
                "update visit_participant set removed_at = now() where visit_id = ? and official_id = ?",
                removed,
                member);
        // When
        List<VisitHistoryEntry> found = entries(VisitHistoryFilter.of(null, member, null, null, null, null));
        // Then
        assertThat(found).extracting(VisitHistoryEntry::id).containsExactly(with);
    }

    @Test
    void whoDoesNotSeeTheCitySeesHisOwnVisits() {
        // Given
        UUID own = given.aVisit(foundry, lead, VisitKind.SERVICE_VISIT, "2026-03-01T02:00:00Z");
        UUID other = given.anOfficial("何平");
        given.aVisit(foundry, other, VisitKind.SERVICE_VISIT, "2026-03-02T02:00:00Z");
        Caller liaison = caller(lead, Role.LIAISON_OFFICER);
        // When
        List<VisitHistoryEntry> atEnterprise = entries(atFoundry(), liaison);
        List<VisitHistoryEntry> everywhere = entries(VisitHistoryFilter.ALL, liaison);
        List<VisitHistoryEntry> ofOther = entries(VisitHistoryFilter.of(null, other, null, null, null, null), liaison);
        // Then
        assertThat(atEnterprise).extracting(VisitHistoryEntry::id).containsExactly(own);
        assertThat(everywhere).extracting(VisitHistoryEntry::id).containsExactly(own);
        assertThat(ofOther).isEmpty();
    }

    @Test
    void wordsAreFoundInNotesAndShown() {
        // Given
        UUID visit = given.aVisit(foundry, lead, VisitKind.SERVICE_VISIT, "2026-03-01T02:00:00Z");
        given.aNote(visit, lead, "企业反映ＣＮＣ机床的用电负荷不足，希望增容。", Confidentiality.INTERNAL);
        // When
        List<VisitHistoryEntry> found = entries(searching("cnc 用电负荷"));
        // Then
        assertThat(found).singleElement().satisfies(entry -> assertThat(entry.excerpt())
                .contains("ＣＮＣ机床"));
    }

    @Test
    void aNoteWithAllPairsOfLettersButNotTheWordIsNotFound() {
        // Given 用电 and 电负 and 负荷, but not in one word
        UUID visit = given.aVisit(foundry, lead, VisitKind.SERVICE_VISIT, "2026-03-01T02:00:00Z");
        given.aNote(visit, lead, "用电，电负，负荷", Confidentiality.INTERNAL);
        // When
        List<VisitHistoryEntry> found = entries(searching("用电负荷"));
        // Then
        assertThat(found).isEmpty();
    }

    @Test
    void aSensitiveNoteIsFoundByParticipantsAndTheServiceOfficeOnly() {
        // Given
        UUID visit = given.aVisit(foundry, lead, VisitKind.SERVICE_VISIT, "2026-03-01T02:00:00Z");
        given.aNote(visit, lead, "并购谈判", Confidentiality.SENSITIVE);
        VisitHistoryFilter searched = searching("并购");
        // When
        List<VisitHistoryEntry> byLeader = entries(searched, leader);
        List<VisitHistoryEntry> byOffice = entries(searched, caller(leader.officialId(), Role.SERVICE_OFFICE));
        List<VisitHistoryEntry> byParticipant = entries(searched, caller(lead, Role.OFFICIAL));
        // Then
        assertThat(byLeader).isEmpty();
        assertThat(byOffice).hasSize(1);
        assertThat(byParticipant).hasSize(1);
    }

    @Test
    void aWithdrawnNoteIsNotFound() {
        // Given
        UUID visit = given.aVisit(foundry, lead, VisitKind.SERVICE_VISIT, "2026-03-01T02:00:00Z");
        UUID note = given.aNote(visit, lead, "并购谈判", Confidentiality.PUBLIC);
        given.run("update note_block set withdrawn_at = now() where id = ?", note);
        // When
        List<VisitHistoryEntry> found = entries(searching("并购"));
        // Then
        assertThat(found).isEmpty();
    }

    @Test
    void aCursorThatWeDidNotMakeIsRefused() {
        assertThatThrownBy(() -> reading.page(VisitHistoryFilter.ALL, leader, "bm90aGluZw", null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("BAD_CURSOR");
    }

    private VisitHistoryFilter atFoundry() {
        return VisitHistoryFilter.of(foundry, null, null, null, null, null);
    }

    private VisitHistoryFilter searching(String text) {
        return VisitHistoryFilter.of(foundry, null, null, null, null, text);
    }

    private List<VisitHistoryEntry> entries(VisitHistoryFilter filter) {
        return entries(filter, leader);
    }

    private List<VisitHistoryEntry> entries(VisitHistoryFilter filter, Caller asking) {
        return reading.page(filter, asking, null, 100).edges().stream()
                .map(VisitHistoryEdge::node)
                .toList();
    }
}
