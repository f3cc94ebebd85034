package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.problem.ProblemAsking.codes;
import static org.zoufang.problem.ProblemAsking.give;
import static org.zoufang.problem.ProblemAsking.heard;
import static org.zoufang.problem.ProblemAsking.look;
import static org.zoufang.problem.ProblemAsking.send;
import static org.zoufang.problem.ProblemStage.done;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;
import org.zoufang.web.PageVisitor;

/** Problems on their way in, and who answers for them. */
@QuarkusTest
class ProblemIntakeIT {

    private final ProblemFixture problems;
    private final Sql sql;

    private ProblemStage on;

    ProblemIntakeIT(ProblemFixture problems, Sql sql) {
        this.problems = problems;
        this.sql = sql;
    }

    @BeforeEach
    void somebodyHearsOne() {
        on = ProblemStage.of(problems.cast());
    }

    @Test
    void whatCameFromAnywhereStandsInOnePoolAndSaysWhereItCameFrom() {
        // Given
        for (String source : List.of("MEETING", "HOTLINE", "HIGHER", "ENTERPRISE")) {
            Map<String, Object> input = heard(on.cast().enterprise());
            input.put("source", source);
            done(send(on.cast().office(), "Submit", input), "SUBMITTED");
        }
        // When
        List<String> sources = Asking.as(on.cast().office())
                .ask(
                        "query($id: ID!) { problems(filter: {enterpriseId: $id}) { edges { node { source } } } }",
                        Map.of("id", on.cast().enterprise().toString()))
                .jsonPath()
                .getList("data.problems.edges.node.source");
        // Then
        assertThat(sources).containsExactlyInAnyOrder("LIAISON", "MEETING", "HOTLINE", "HIGHER", "ENTERPRISE");
    }

    @Test
    void theDeadlineIsCountedInWorkingDaysByTheRuleSetInForce() {
        // When
        JsonPath assigned = on.assigned();
        // Then
        String due = sql.one(
                        "select due_on::text as day from problem_assignment where problem_id = ?",
                        row -> row.getString("day"),
                        on.problem())
                .orElseThrow();
        assertThat(assigned.getString("problem.dueOn")).isEqualTo(due);
        assertThat(LocalDate.parse(due)).isAfter(LocalDate.now().plusDays(6));
    }

    @Test
    void theOfficeAsksForMoreAndWhoRaisedItAnswers() {
        // When
        JsonPath asked = give(on.cast().office(), on.problem(), "AskMore", "text", "哪一段路？");
        JsonPath answered = give(on.cast().liaison(), on.problem(), "AnswerMore", "text", "东门到国道。");
        // Then
        done(asked, "INFO_NEEDED");
        done(answered, "SUBMITTED");
    }

    @Test
    void anotherBodyIsCompetentAndHowToReachItIsSaid() {
        // When
        JsonPath redirected = give(
                on.cast().office(), on.problem(), "Redirect", "competent", "国家管网", "reach", "电话 95598，工作日 8 至 18 时");
        // Then
        done(redirected, "REDIRECTED");
        assertThat(redirected.getString("problem.steps[1].text")).contains("国家管网", "95598");
        assertThat(redirected.getBoolean("problem.steps[1].toEnterprise")).isTrue();
    }

    @Test
    void aDepartmentObjectsOnceAndTheOfficeGivesItToAnother() {
        // Given
        on.assigned();
        done(give(on.cast().lead().approver(), on.problem(), "Object", "text", "不属于本单位职责。"), "OBJECTED");
        done(on.decided(on.cast().lead().id()), "ASSIGNED");

        // When
        JsonPath again = give(on.cast().lead().approver(), on.problem(), "Object", "text", "仍不属于。");

        // Then
        assertThat(codes(again)).containsExactly("OBJECTION_ONCE");
        sql.change("update problem_assignment set objected_at = null where problem_id = ?", on.problem());
        done(give(on.cast().lead().approver(), on.problem(), "Object", "text", "不属于本单位职责。"), "OBJECTED");
        JsonPath other = on.decided(on.cast().other().id());
        done(other, "ASSIGNED");
        assertThat(other.getList("problem.assignments.organisation.id"))
                .containsExactly(
                        on.cast().lead().id().toString(), on.cast().other().id().toString());
        assertThat(other.getList("problem.assignments.endedAt").get(0)).isNotNull();
        assertThat(codes(give(on.cast().lead().handler(), on.problem(), "SignFor")))
                .containsExactly("ONLY_LEAD_DEPARTMENT");
        done(give(on.cast().other().handler(), on.problem(), "SignFor"), "IN_PROGRESS");
    }

    @Test
    void anObjectionAfterItsWindowIsRefused() {
        // Given
        on.assigned();
        sql.change("update problem_assignment set object_by = current_date - 2 where problem_id = ?", on.problem());
        // When
        JsonPath late = give(on.cast().lead().approver(), on.problem(), "Object", "text", "不属于本单位职责。");
        // Then
        assertThat(codes(late)).containsExactly("OBJECTION_TOO_LATE");
        assertThat(look(on.cast().office(), on.problem()).getString("state")).isEqualTo("ASSIGNED");
    }

    @Test
    void coHandlersTellTheLeadTheirPartOnClocksOfTheirOwn() {
        // Given
        give(on.cast().office(), on.problem(), "Accept");
        done(
                give(
                        on.cast().office(),
                        on.problem(),
                        "Assign",
                        "leadId",
                        on.cast().lead().id().toString(),
                        "coHandlerIds",
                        List.of(on.cast().other().id().toString())),
                "ASSIGNED");
        // When
        JsonPath part = give(on.cast().other().handler(), on.problem(), "ReplyPart", "text", "管网图已提供。");
        // Then
        done(part, "ASSIGNED");
        assertThat(part.getList("problem.assignments.role")).containsExactly("LEAD", "CO_HANDLER");
        assertThat(part.getList("problem.assignments.endedAt").get(0)).isNull();
        assertThat(part.getList("problem.assignments.endedAt").get(1)).isNotNull();
        assertThat(codes(give(on.cast().other().handler(), on.problem(), "ReplyPart", "text", "再说。")))
                .containsExactly("ONLY_HANDLING_DEPARTMENT");
    }

    @Test
    void twoThatAreOneMatterAreLinkedAndEachKeepsItsStatus() {
        // Given
        UUID second = on.submitted();
        // When
        JsonPath merged =
                give(on.cast().office(), second, "Merge", "intoId", on.problem().toString());
        // Then
        done(merged, "SUBMITTED");
        assertThat(merged.getString("problem.mergedIntoId"))
                .isEqualTo(on.problem().toString());
        assertThat(codes(give(
                        on.cast().office(),
                        on.problem(),
                        "Merge",
                        "intoId",
                        on.problem().toString())))
                .containsExactly("MERGE_ITSELF");
        assertThat(codes(give(on.cast().office(), on.problem(), "Merge", "intoId", second.toString())))
                .containsExactly("MERGE_CHAIN");
    }

    @Test
    void badInputIsRefusedInWordsAndNothingIsStored() {
        // Given
        Map<String, Object> input = new HashMap<>(heard(on.cast().enterprise()));
        input.put("type", "COMPLAINT");
        input.put("category", "NOWHERE");
        input.put("visitId", Ids.next().toString());
        input.put("text", " ");
        // When
        JsonPath refused = send(on.cast().liaison(), "Submit", input);
        // Then
        assertThat(codes(refused))
                .containsExactlyInAnyOrder("COMPLAINT_ELSEWHERE", "WORD_UNKNOWN", "UNKNOWN_ID", "REQUIRED");
        assertThat(look(on.cast().office(), UUID.fromString((String) input.get("id")))
                        .getString("id"))
                .isNull();
        assertThat(codes(give(on.cast().office(), on.problem(), "Accept", "category", "NOWHERE")))
                .containsExactly("WORD_UNKNOWN");
        give(on.cast().office(), on.problem(), "Accept");
        assertThat(codes(give(
                        on.cast().office(),
                        on.problem(),
                        "Assign",
                        "leadId",
                        Ids.next().toString())))
                .containsExactly("NOT_A_DEPARTMENT");
        assertThat(codes(give(
                        on.cast().office(),
                        on.problem(),
                        "Assign",
                        "leadId",
                        on.cast().lead().id().toString(),
                        "ruleSetCode",
                        "NOTHING")))
                .containsExactly("RULES_MISSING");
    }

    @Test
    void whoSawItFirstFollowsFromWhereItCameAndFromWhatWasRaisedBefore() {
        // Given a problem of the same enterprise about the same flooded road
        Map<String, Object> telephoned = heard(on.cast().enterprise());
        telephoned.put("source", "HOTLINE");
        telephoned.put("firstSeenBy", "FOUND_BY_US");
        telephoned.put("text", "变压器容量不够，夏天要限产。");
        Map<String, Object> said = heard(on.cast().enterprise());
        said.put("source", "MEETING");
        said.put("firstSeenBy", "RAISED_AGAIN");
        said.put("text", "冷却塔缺一台水泵。");
        Map<String, Object> again = heard(on.cast().enterprise());
        again.put("source", "ENTERPRISE");
        again.put("text", "门前道路又积水了，货车还是进不来。");
        // When Then
        assertThat(seen(telephoned)).isEqualTo("RAISED_BY_ENTERPRISE");
        assertThat(seen(said)).isEqualTo("RAISED_BY_ENTERPRISE");
        assertThat(seen(again)).isEqualTo("RAISED_AGAIN");
    }

    private String seen(Map<String, Object> input) {
        return send(on.cast().office(), "Submit", input).getString("problem.firstSeenBy");
    }

    @Test
    void nothingIsAssignedByRulesThatSayNothingOfAnswering() {
        // Given
        give(on.cast().office(), on.problem(), "Accept");
        // When
        JsonPath answer = give(
                on.cast().office(),
                on.problem(),
                "Assign",
                "leadId",
                on.cast().lead().id().toString(),
                "ruleSetCode",
                "HAZARD");
        // Then
        assertThat(codes(answer)).containsExactly("RULES_MISSING");
        String form = new PageVisitor("zh-CN")
                .signedIn(on.cast().office())
                .get("/problems/" + on.problem() + "/steps/assign")
                .asString();
        assertThat(form).contains("\"PROBLEM\"").doesNotContain("\"HAZARD\"", "\"PAIRING_");
    }
}
