package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.problem.ProblemAsking.give;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.evidence.Digests;
import org.zoufang.contract.evidence.EvidenceVerdict;
import org.zoufang.photo.StoredPhotoFixture;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.VisitFixture;

/** A closed problem leaves as one package, and anybody can tell whether it is as it left. */
@QuarkusTest
class EvidenceExportIT {

    private final ProblemFixture problems;
    private final VisitFixture visits;
    private final StoredPhotoFixture photos;
    private final Sql sql;

    @TempDir
    Path folder;

    private CounterStage at;

    EvidenceExportIT(ProblemFixture problems, VisitFixture visits, StoredPhotoFixture photos, Sql sql) {
        this.problems = problems;
        this.visits = visits;
        this.photos = photos;
        this.sql = sql;
    }

    @BeforeEach
    void aProblemAndItsPeople() {
        at = CounterStage.of(problems, sql);
    }

    @Test
    void aClosedProblemIsOneValidChainFromTheProblemToTheEnterprisesWord() {
        // Given
        at.stage().closed();
        Person office = at.cast().office();
        // When
        Response answer = EvidenceStage.ask(office, at.stage().problem());
        // Then
        EvidenceStage taken = new EvidenceStage(answer.asByteArray());
        EvidenceVerdict verdict = taken.verdict();
        assertThat(verdict.reason()).isNull();
        assertThat(verdict.names())
                .containsExactly(
                        "01-problem",
                        "02-accept",
                        "03-assign",
                        "04-signFor",
                        "05-draftReply",
                        "06-approveReply",
                        "07-deliver",
                        "08-confirm",
                        "09-departments",
                        "10-page",
                        "11-readme",
                        "12-verifier");
        assertThat(answer.header("Evidence-Head")).isEqualTo(verdict.head());
        assertThat(answer.header("Content-Disposition")).contains("attachment; filename=\"evidence-");
        assertThat(new String(taken.files().get("links/06-approveReply.json"), StandardCharsets.UTF_8))
                .contains("\"replyText\":\"已办。\"", "\"outcome\":\"A\"");
        assertThat(new String(taken.files().get("links/08-confirm.json"), StandardCharsets.UTF_8))
                .contains("\"result\":\"SATISFIED\"", "\"contactName\":\"王厂长\"");
        assertThat(new String(taken.files().get("index.html"), StandardCharsets.UTF_8))
                .contains("路通了。", "Package of evidence", "links/08-confirm.json");
    }

    @Test
    void whatWasExportedIsKnownByItsHeadAndStandsOnTheTrail() {
        // Given
        at.stage().closed();
        UUID problem = at.stage().problem();
        // When
        EvidenceVerdict verdict =
                EvidenceStage.taken(at.cast().office(), problem).verdict();
        // Then
        assertThat(sql.list(
                        "select official_id || ' ' || (detail ->> 'head') from trail where action ="
                                + " 'problemEvidenceExport' and entity_id = ?",
                        row -> row.getString(1),
                        problem.toString()))
                .containsExactly(at.cast().office().officialId() + " " + verdict.head());
        String page = RestAssured.get("/verify?head=" + verdict.head()).asString();
        assertThat(page).contains("本系统于").contains(verdict.fingerprint().replaceAll("(.{4})(?!$)", "$1 "));
        assertThat(RestAssured.get("/verify?head=" + "0".repeat(64)).asString()).contains("没有导出过");
    }

    @Test
    void onlyAClosedOneIsExported() {
        // Given
        at.stage().inProgress();
        // When
        Response answer = EvidenceStage.ask(at.cast().office(), at.stage().problem());
        // Then
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("code")).isEqualTo("PROBLEM_NOT_IN_STATE");
        assertThat(EvidenceStage.ask(at.cast().office(), Ids.next()).statusCode())
                .isEqualTo(404);
        assertThat(EvidenceStage.ask(at.cast().other().handler(), at.stage().problem())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void photoAndNoteStandAtItsBeginningAndAnOriginalThatIsNotForHimByItsHashAlone() {
        // Given
        UUID liaison = at.cast().liaison().officialId();
        UUID visit = visits.aVisitOf(liaison, at.cast().enterprise());
        UUID photo = photos.aStoredPhotoOf(liaison, visit);
        UUID note = noteOf(liaison, visit, "INTERNAL");
        UUID problem = at.stage().problem();
        sql.change("update problem set visit_id = ?, note_id = ? where id = ?", visit, note, problem);
        sql.change(
                "insert into problem_evidence (problem_id, row_id, kind, linked_at) values (?, ?, 'PHOTO', now())",
                problem,
                photo);
        at.stage().closed();
        String sha256 = sql.one("select sha256 from photo where id = ?", row -> row.getString(1), photo)
                .orElseThrow();
        // When
        EvidenceStage office = EvidenceStage.taken(at.cast().office(), problem);
        EvidenceStage handler = EvidenceStage.taken(at.cast().lead().handler(), problem);
        // Then
        assertThat(office.verdict().names()).startsWith("01-photo", "02-note", "03-problem");
        assertThat(Digests.of(office.files().get("links/01-photo.jpg"))).isEqualTo(sha256);
        assertThat(office.words()).contains("门前积水三十厘米");
        assertThat(handler.verdict().isValid()).isTrue();
        assertThat(handler.verdict().withheld()).containsExactly("01-photo");
        assertThat(handler.verdict().names()).startsWith("01-photo", "02-picture", "03-note");
        assertThat(handler.files()).doesNotContainKey("links/01-photo.jpg").containsKey("links/02-picture.jpg");
        assertThat(new String(handler.files().get("manifest.json"), StandardCharsets.UTF_8))
                .contains(sha256, "原件仅向");
    }

    @Test
    void aSensitiveNoteIsLeftOutForWhoMayNotReadIt() {
        // Given
        UUID liaison = at.cast().liaison().officialId();
        UUID visit = visits.aVisitOf(liaison, at.cast().enterprise());
        UUID note = noteOf(liaison, visit, "SENSITIVE");
        UUID problem = at.stage().problem();
        sql.change("update problem set visit_id = ?, note_id = ? where id = ?", visit, note, problem);
        at.stage().closed();
        // When
        EvidenceStage handler = EvidenceStage.taken(at.cast().lead().handler(), problem);
        // Then
        assertThat(handler.words()).doesNotContain("门前积水三十厘米");
        assertThat(handler.verdict().matter().get("leftOut").toString()).contains("敏感");
        assertThat(handler.verdict().isValid()).isTrue();
    }

    @Test
    void theEnterpriseTakesItsOwnWithoutNamesOfOfficialsAndWhatIsInternal() {
        // Given
        at.stage().inProgress();
        give(
                at.cast().office(),
                at.stage().problem(),
                "HoldCaseMeeting",
                "heldOn",
                "2026-11-20",
                "participants",
                "三家单位",
                "text",
                "内部会议意见");
        at.stage().draft("A", "已经疏通。");
        give(at.cast().lead().approver(), at.stage().problem(), "ApproveReply");
        at.stage().delivered("AT_THE_DOOR");
        at.opened();
        assertThat(at.contact().get("/counter/problem/evidence.zip").statusCode())
                .isEqualTo(303);
        at.stage().confirmed();
        assertThat(at.contact().get("/counter/problem").asString()).contains("/counter/problem/evidence.zip");
        // When
        Response answer = at.contact().get("/counter/problem/evidence.zip");
        // Then
        EvidenceStage taken = new EvidenceStage(answer.asByteArray());
        assertThat(taken.verdict().reason()).isNull();
        assertThat(taken.verdict().names()).contains("05-reply", "06-deliver", "07-confirm");
        String words = taken.words();
        assertThat(words).contains("已经疏通。", "路通了。", "王厂长").doesNotContain("内部会议意见", "三家单位");
        for (Person one : List.of(
                at.cast().office(), at.cast().liaison(), at.cast().lead().handler())) {
            assertThat(words).doesNotContain(nameOf(one), one.officialId().toString());
        }
        assertThat(taken.verdict().matter().get("leftOut").toString()).contains("工作人员姓名", "内部办理步骤 3 项");
        assertThat(at.noted("problemEvidenceExport", at.stage().problem().toString()))
                .singleElement()
                .asString()
                .contains("link", "ENTERPRISE");
    }

    @Test
    void theProgramThatTheServerGivesOutVerifiesWithoutIt() throws Exception {
        // Given
        at.stage().closed();
        EvidenceStage taken = EvidenceStage.taken(at.cast().office(), at.stage().problem());
        Path program = Files.write(
                folder.resolve("Verify.java"),
                RestAssured.get("/verify/Verify.java").asByteArray());
        assertThat(taken.files().get("Verify.java")).isEqualTo(Files.readAllBytes(program));
        Path whole = Files.write(folder.resolve("whole.zip"), taken.bytes());
        byte[] changed = taken.bytes().clone();
        byte[] confirmed = taken.files().get("links/08-confirm.json");
        changed[place(changed, confirmed) + 9]++;
        Path other = Files.write(folder.resolve("changed.zip"), changed);
        // When
        List<String> said = List.of(
                run(program, whole, taken.verdict().fingerprint()),
                run(program, other, taken.verdict().fingerprint()),
                run(program, whole, "0".repeat(64)));
        // Then
        assertThat(said.get(0)).startsWith("VALID");
        assertThat(said.get(1)).startsWith("INVALID").contains("08-confirm");
        assertThat(said.get(2)).startsWith("INVALID").contains("signature.json");
    }

    private static String run(Path program, Path file, String fingerprint) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, program.toString(), file.toString(), fingerprint)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private static int place(byte[] whole, byte[] part) {
        return new String(whole, StandardCharsets.ISO_8859_1).indexOf(new String(part, StandardCharsets.ISO_8859_1));
    }

    private UUID noteOf(UUID author, UUID visit, String confidentiality) {
        UUID id = Ids.next();
        sql.change(
                """
                insert into note_block (id, visit_id, author_id, position, kind, text, confidentiality, written_at, recorded_at,
                    grams, version) values (?, ?, ?, 1, 'TEXT', '门前积水三十厘米', ?, now(), now(), '{}', 1)
                """,
                id,
                visit,
                author,
                confidentiality);
        return id;
    }

    private String nameOf(Person person) {
        return sql.one("select name from official where id = ?", row -> row.getString(1), person.officialId())
                .orElseThrow();
    }
}
