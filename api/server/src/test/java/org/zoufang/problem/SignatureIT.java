package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zoufang.problem.ProblemAsking.codes;
import static org.zoufang.problem.ProblemAsking.give;
import static org.zoufang.problem.ProblemAsking.look;
import static org.zoufang.problem.SignatureFixture.DRAWN;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Limits;
import org.zoufang.contract.evidence.EvidenceVerdict;
import org.zoufang.problem.input.ProblemConfirmInput;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;
import org.zoufang.web.PageVisitor;

/** Signed on the glass at the door: it stands with the step that it signs, is shown to its readers, and nobody has to. */
@QuarkusTest
class SignatureIT {

    private final ProblemFixture problems;
    private final ProblemConfirming confirming;
    private final Sql sql;

    private CounterStage at;
    private UUID problem;

    SignatureIT(ProblemFixture problems, ProblemConfirming confirming, Sql sql) {
        this.problems = problems;
        this.confirming = confirming;
        this.sql = sql;
    }

    @BeforeEach
    void anAnswerThatWaitsForItsDelivery() {
        at = CounterStage.of(problems, sql);
        problem = at.stage().problem();
        at.stage().inProgress();
        at.stage().draft("A", "已经疏通。");
        give(at.cast().lead().approver(), problem, "ApproveReply");
    }

    private List<String> kept() {
        return sql.list(
                "select g.signed_by || ' ' || s.command || ' ' || g.path from problem_signature g join problem_step s"
                        + " on s.id = g.step_id where g.problem_id = ? order by s.position",
                row -> row.getString(1),
                problem);
    }

    @Test
    void whatIsSignedStandsWithItsStepAndIsShownToWhoReadsIt() {
        // When
        at.stage().signed(DRAWN);
        // Then
        assertThat(kept()).containsExactly("李主任 deliver " + DRAWN, "王厂长 confirm " + DRAWN);
        JsonPath seen = look(at.cast().lead().handler(), problem);
        assertThat(seen.getString("steps.find { it.command == 'confirm' }.signature.signedBy"))
                .isEqualTo("王厂长");
        assertThat(seen.getString("steps.find { it.command == 'deliver' }.signature.path"))
                .isEqualTo(DRAWN);
        assertThat(seen.getString("steps.find { it.command == 'accept' }.signature"))
                .isNull();
        PageVisitor office = new PageVisitor("zh-CN").signedIn(at.cast().office());
        assertThat(office.get("/problems/" + problem).asString())
                .contains("<path d=\"" + DRAWN + "\"", "aria-label=\"王厂长手写签名\"", "aria-label=\"李主任手写签名\"");
        at.opened();
        assertThat(at.contact().get("/counter/problem").asString())
                .contains("<path d=\"" + DRAWN + "\"", "aria-label=\"王厂长手写签名\"");
        assertThat(look(at.cast().other().handler(), problem).getString("id")).isNull();
    }

    @Test
    void theTrailTellsTheStepAndNotTheStrokes() {
        // When
        at.stage().signed(DRAWN);
        // Then
        assertThat(sql.list(
                        "select action || coalesce(detail::text, '') from trail where entity_id = ? and action in"
                                + " ('problemDeliver', 'problemConfirm')",
                        row -> row.getString(1),
                        problem.toString()))
                .hasSize(2)
                .noneMatch(noted -> noted.contains(DRAWN.substring(0, 12)));
    }

    @Test
    void nobodyHasToSign() {
        // When
        at.stage().delivered("AT_THE_DOOR");
        ProblemStage.done(at.stage().confirmed(), "CLOSED");
        // Then
        assertThat(kept()).isEmpty();
        at.opened();
        assertThat(at.contact().get("/counter/problem").asString()).doesNotContain("手写签名");
    }

    @ParameterizedTest
    @CsvSource({"Confirm", "Dissatisfied", "Withdraw"})
    void eachWordOfTheEnterpriseCanBeSigned(String command) {
        // Given
        at.stage().delivered("AT_THE_DOOR");
        // When
        JsonPath answer =
                give(at.cast().liaison(), problem, command, "contactName", "王厂长", "text", "原话", "signature", DRAWN);
        // Then
        assertThat(codes(answer)).isEmpty();
        assertThat(kept()).singleElement().asString().startsWith("王厂长 ").endsWith(DRAWN);
    }

    @ParameterizedTest
    @CsvSource({"Confirm", "Dissatisfied", "Withdraw"})
    void whatIsNoDrawingIsRefusedAndNothingIsDone(String command) {
        // Given
        at.stage().delivered("AT_THE_DOOR");
        String before = at.row();
        // When
        JsonPath scrawl = give(
                at.cast().liaison(),
                problem,
                command,
                "contactName",
                "王厂长",
                "text",
                "原话",
                "signature",
                "M1 2\"/><script>alert(1)</script>");
        JsonPath endless = give(
                at.cast().liaison(),
                problem,
                command,
                "contactName",
                "王厂长",
                "text",
                "原话",
                "signature",
                "M1 2" + "L3 4".repeat(Limits.SIGNATURE / 4));
        // Then
        assertThat(codes(scrawl)).containsExactly("SIGNATURE_UNREADABLE");
        assertThat(scrawl.getList("userErrors.field")).containsExactly("signature");
        assertThat(codes(endless)).containsExactly("TOO_LONG");
        assertThat(at.row()).isEqualTo(before);
        assertThat(kept()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"BY_PHONE", "IN_WRITING", "BY_LINK"})
    void onTheGlassSignsNobodyWhoIsElsewhere(String way) {
        // When
        JsonPath answer = give(
                at.cast().liaison(),
                problem,
                "Deliver",
                "way",
                way,
                "toWhom",
                "王厂长",
                "deliveredAt",
                "2026-11-20T02:00:00Z",
                "signature",
                DRAWN);
        // Then
        assertThat(codes(answer)).containsExactly("SIGNATURE_NOT_HERE");
        assertThat(kept()).isEmpty();
    }

    @Test
    void whoHandledItBringsNoSignatureOfTheEnterpriseEither() {
        // Given
        at.stage().delivered("AT_THE_DOOR");
        sql.change(
                "insert into problem_assignment (id, problem_id, organisation_id, role, level, assigned_at, sign_by,"
                        + " object_by, due_on, due_provisional) select ?, ?, organisation_id, 'CO_HANDLER', 0, now(),"
                        + " current_date, current_date, current_date, false from posting where official_id = ? limit 1",
                Ids.next(),
                problem,
                at.cast().liaison().officialId());
        // When
        JsonPath answer = give(at.cast().liaison(), problem, "Confirm", "contactName", "王厂长", "signature", DRAWN);
        // Then
        assertThat(codes(answer)).containsExactly("HANDLER_CANNOT_CONFIRM");
        assertThat(kept()).isEmpty();
    }

    @Test
    void atItsOwnLinkTheEnterpriseSignsNothing() {
        // Given
        at.stage().delivered("BY_LINK");
        at.opened();
        UUID link = sql.one(
                        "select id from counter_link where problem_id = ? limit 1", row -> Sql.id(row, "id"), problem)
                .orElseThrow();
        int seen = sql.one("select version from problem where id = ?", row -> row.getInt(1), problem)
                .orElseThrow();
        EnterpriseVoice voice = new EnterpriseVoice(link, at.cast().enterprise(), problem, "王厂长", seen);
        ProblemConfirmInput input = new ProblemConfirmInput(
                problem.toString(), Ids.next().toString(), "王厂长", null, null, null, DRAWN, null);
        // When
        assertThatThrownBy(() -> confirming.confirm(voice, input))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("SIGNATURE_NOT_HERE");
        Response posted = at.contact()
                .post("/counter/problem/confirm", at.form("confirm", "result", "SATISFIED", "signature", DRAWN));
        // Then
        assertThat(posted.statusCode()).isEqualTo(303);
        assertThat(look(at.cast().office(), problem).getString("state")).isEqualTo("CLOSED");
        assertThat(kept()).isEmpty();
    }

    @Test
    void sentTwiceItIsOnceAndAnotherDrawingUnderTheSameStepIsRefused() {
        // Given
        at.stage().delivered("AT_THE_DOOR");
        UUID step = Ids.next();
        Person liaison = at.cast().liaison();
        give(liaison, step, problem, "Confirm", "contactName", "王厂长", "signature", DRAWN);
        // When
        JsonPath again = give(liaison, step, problem, "Confirm", "contactName", "王厂长", "signature", DRAWN);
        JsonPath other = give(liaison, step, problem, "Confirm", "contactName", "王厂长", "signature", "M1 2L3 4");
        JsonPath without = give(liaison, step, problem, "Confirm", "contactName", "王厂长");
        // Then
        ProblemStage.done(again, "CLOSED");
        assertThat(codes(other)).containsExactly("ID_TAKEN");
        assertThat(codes(without)).containsExactly("ID_TAKEN");
        assertThat(kept()).containsExactly("王厂长 confirm " + DRAWN);
    }

    @Test
    void thePackageOfEvidenceHasItInTheLinkOfItsStepAndNamesItWhenItIsChanged() {
        // Given
        at.stage().signed(DRAWN);
        at.opened();
        // When
        EvidenceStage full = EvidenceStage.taken(at.cast().office(), problem);
        EvidenceStage own = new EvidenceStage(
                at.contact().get("/counter/problem/evidence.zip").asByteArray());
        // Then
        for (EvidenceStage taken : List.of(full, own)) {
            EvidenceVerdict verdict = taken.verdict();
            assertThat(verdict.reason()).isNull();
            String link = verdict.names().stream()
                    .filter(name -> name.endsWith("-confirm"))
                    .findFirst()
                    .orElseThrow();
            assertThat(new String(taken.files().get("links/" + link + ".json"), StandardCharsets.UTF_8))
                    .contains("\"signature\":\"" + DRAWN + "\"", "\"signedBy\":\"王厂长\"");
            assertThat(new String(taken.files().get("index.html"), StandardCharsets.UTF_8))
                    .contains("<path d=\"" + DRAWN + "\"", "手写签名人");
            EvidenceVerdict changed = changed(taken, link).verdict();
            assertThat(changed.isValid()).isFalse();
            assertThat(changed.link()).isEqualTo(link);
        }
    }

    /** The same with one digit of the strokes another. */
    private static EvidenceStage changed(EvidenceStage taken, String link) {
        byte[] bytes = taken.bytes().clone();
        String whole = new String(bytes, StandardCharsets.ISO_8859_1);
        String file = new String(taken.files().get("links/" + link + ".json"), StandardCharsets.ISO_8859_1);
        int place = whole.indexOf(file) + file.indexOf(DRAWN) + 1;
        bytes[place] = (byte) (bytes[place] == '1' ? '2' : '1');
        return new EvidenceStage(bytes);
    }
}
