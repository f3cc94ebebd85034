package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.evidence.EvidenceCheck;
import org.zoufang.contract.evidence.EvidenceStory;
import org.zoufang.contract.evidence.EvidenceVerdict;
import org.zoufang.photo.StoredPhotoFixture;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;
import org.zoufang.visit.VisitFixture;

/** What an enterprise was told when its problem was closed binds every later package; what was recorded goes along whole. */
@QuarkusTest
class EvidenceToldIT {

    private final ProblemFixture problems;
    private final VisitFixture visits;
    private final StoredPhotoFixture photos;
    private final Sql sql;

    private CounterStage at;
    private UUID problem;

    EvidenceToldIT(ProblemFixture problems, VisitFixture visits, StoredPhotoFixture photos, Sql sql) {
        this.problems = problems;
        this.visits = visits;
        this.photos = photos;
        this.sql = sql;
    }

    @BeforeEach
    void aProblem() {
        at = CounterStage.of(problems, sql);
        problem = at.stage().problem();
    }

    @Test
    void theFingerprintOfTheClosingIsInItsNoticeOnItsPageAndInItsPackage() {
        // Given
        at.stage().closed();
        at.opened();
        // When
        String story = told();
        // Then
        assertThat(at.contact().get("/counter/problem").asString())
                .contains(EvidenceStory.aloud(story), EvidenceStory.grouped(story));
        assertThat(noticeText()).contains(EvidenceStory.aloud(story));
        EvidenceVerdict verdict = own(story);
        assertThat(verdict.reason()).isNull();
        assertThat(verdict.matter()).containsEntry("told", story);
        assertThat(own(EvidenceStory.aloud(story)).isValid()).isTrue();
        assertThat(own("0".repeat(64)).link()).isEqualTo("story");
        assertThat(EvidenceStage.taken(at.cast().office(), problem).verdict().matter())
                .containsEntry("toldToEnterprise", story);
        assertThat(at.noted("problemClosingSeal", problem.toString()))
                .singleElement()
                .asString()
                .contains(story);
    }

    @Test
    void whoRewritesItsRowsAfterwardsChangesNoPackageAndCannotRewriteWhatWasTold() {
        // Given
        at.stage().closed();
        at.opened();
        String story = told();
        // When
        sql.change("update problem_reply set text = '路没有积过水。' where problem_id = ?", problem);
        // Then
        EvidenceStage taken = new EvidenceStage(ownBytes());
        assertThat(taken.words()).contains("已办。").doesNotContain("路没有积过水。");
        assertThat(own(story).isValid()).isTrue();
        assertThatThrownBy(() -> sql.change("update seal_told set story = 'x' where problem_id = ?", problem))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> sql.change("delete from seal_told where problem_id = ?", problem))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void whatIsClosedAgainTellsItsLastClosing() {
        // Given
        at.stage().closed();
        at.opened();
        String first = told();
        ProblemAsking.give(at.cast().liaison(), problem, "Reopen", "contactName", "王厂长", "text", "又积水了。");
        at.stage().draft("A", "泵站已通水。");
        ProblemAsking.give(at.cast().lead().approver(), problem, "ApproveReply");
        at.stage().delivered("AT_THE_DOOR");
        at.stage().confirmed();
        // When
        String second = told();
        // Then
        assertThat(second).isNotEqualTo(first);
        assertThat(own(second).isValid()).isTrue();
        assertThat(own(first).link()).isEqualTo("story");
    }

    @Test
    void whoConfirmsAtHisLinkReadsItThereAndIsSentNoNotice() {
        // Given
        at.answered("A");
        at.opened();
        // When
        at.contact().post("/counter/problem/confirm", strings(at.form("confirm", "result", "SATISFIED")));
        // Then
        String story = told();
        assertThat(at.contact().get("/counter/problem").asString()).contains(EvidenceStory.aloud(story));
        assertThat(sql.list(
                        "select kind from notice where problem_id = ? and kind = 'PROBLEM_CLOSED'",
                        row -> row.getString(1),
                        problem))
                .isEmpty();
        assertThat(own(story).isValid()).isTrue();
    }

    @Test
    void whatNoLinkMayShowIsClosedWithoutOne() {
        // Given
        sql.change("update problem set confidentiality = 'SENSITIVE' where id = ?", problem);
        // When
        at.stage().closed();
        // Then
        assertThat(sql.list("select story from seal_told where problem_id = ?", row -> row.getString(1), problem))
                .isEmpty();
    }

    @Test
    void aVoiceNoteStandsInThePackageWholeForWhoMayHearItElseByItsHash() {
        // Given
        UUID liaison = at.cast().liaison().officialId();
        UUID visit = visits.aVisitOf(liaison, at.cast().enterprise());
        UUID voice = photos.aVoiceNoteOf(liaison, visit);
        sql.change("update problem set visit_id = ? where id = ?", visit, problem);
        sql.change(
                "insert into problem_evidence (problem_id, row_id, kind, linked_at) values (?, ?, 'PHOTO', now())",
                problem,
                voice);
        at.stage().closed();
        // When
        EvidenceStage office = EvidenceStage.taken(at.cast().office(), problem);
        EvidenceStage handler = EvidenceStage.taken(at.cast().lead().handler(), problem);
        // Then
        assertThat(office.verdict().names()).startsWith("01-voice", "02-problem");
        assertThat(office.verdict().withheld()).isEmpty();
        assertThat(office.files().get("links/01-voice.aac")).isEqualTo(photos.bytesOf(voice));
        assertThat(new String(office.files().get("index.html"), StandardCharsets.UTF_8))
                .contains("录音");
        assertThat(office.verdict().matter().get("leftOut").toString()).doesNotContain("撤回或未上传");
        assertThat(handler.verdict().isValid()).isTrue();
        assertThat(handler.verdict().withheld()).containsExactly("01-voice");
        assertThat(handler.files()).doesNotContainKey("links/01-voice.aac");
    }

    private String told() {
        return sql.one(
                        "select story from seal_told where problem_id = ? order by told_at desc limit 1",
                        row -> row.getString(1),
                        problem)
                .orElseThrow();
    }

    private byte[] ownBytes() {
        return at.contact().get("/counter/problem/evidence.zip").asByteArray();
    }

    private EvidenceVerdict own(String story) {
        try {
            return EvidenceCheck.of(new ByteArrayInputStream(ownBytes()), null, story);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String noticeText() {
        UUID notice = sql.one(
                        "select id from notice where problem_id = ? and kind = 'PROBLEM_CLOSED'",
                        row -> Sql.id(row, "id"),
                        problem)
                .orElseThrow();
        return Asking.as(at.cast().office())
                .ask("mutation($id: ID!) { noticeShow(input: {id: $id}) { text } }", Map.of("id", notice.toString()))
                .jsonPath()
                .getString("data.noticeShow.text");
    }

    private static Map<String, String> strings(Map<String, Object> form) {
        Map<String, String> all = new HashMap<>();
        form.forEach((key, value) -> all.put(key, String.valueOf(value)));
        return all;
    }
}
