package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.problem.ProblemAsking.give;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.photo.StoredPhotoFixture;
import org.zoufang.problem.ProblemFixture.Cast;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.visit.Asking;

/** A plan for one enterprise (一企一策), and the record of a case meeting (一事一议). */
@QuarkusTest
class PlanIT {

    private static final String FIELDS =
            """
            id version title goals conclusion endedAt measureCount openCount overdueCount enterprise { id }
            measures { id text owner { id } dueOn state overdue report } reviews { reviewedOn text by { id } } problems { id }
            """;

    private final ProblemFixture problems;
    private final StoredPhotoFixture photos;
    private final Sql sql;

    private Cast cast;
    private String plan;

    PlanIT(ProblemFixture problems, StoredPhotoFixture photos, Sql sql) {
        this.problems = problems;
        this.photos = photos;
        this.sql = sql;
    }

    @BeforeEach
    void thePlanOfAnEnterprise() {
        cast = problems.cast();
        plan = Ids.next().toString();
        assertThat(codes(made(plan, "订单和用工"))).isEmpty();
    }

    @Test
    void theOfficeMakesItWithMeasuresProblemsAndReviewsAndEndsIt() {
        // Given
        String measure = Ids.next().toString();
        assertThat(codes(added(measure, LocalDate.now().plusDays(30).toString())))
                .isEmpty();
        UUID problem = ProblemStage.of(cast).problem();
        assertThat(codes(send(cast.office(), "Link", "planId", plan, "problemId", problem.toString())))
                .isEmpty();
        JsonPath early = send(cast.office(), "End", "id", plan, "conclusion", "提前");
        assertThat(codes(settled(cast.lead().handler(), measure, "DONE"))).isEmpty();
        String today = LocalDate.now().toString();
        String review = Ids.next().toString();
        assertThat(codes(send(
                        cast.office(), "Review", "id", review, "planId", plan, "reviewedOn", today, "text", "进展顺利")))
                .isEmpty();
        // When
        JsonPath ended = send(cast.office(), "End", "id", plan, "conclusion", "用工已解决");
        // Then
        assertThat(codes(early)).containsExactly("MEASURES_OPEN");
        assertThat(codes(ended)).isEmpty();
        assertThat(ended.getString("plan.measures[0].state")).isEqualTo("DONE");
        assertThat(ended.getString("plan.measures[0].report")).isEqualTo("招到二十人");
        assertThat(ended.getList("plan.problems.id")).containsExactly(problem.toString());
        assertThat(ended.getString("plan.reviews[0].text")).isEqualTo("进展顺利");
        assertThat(ended.getString("plan.conclusion")).isEqualTo("用工已解决");
        assertThat(codes(
                        added(Ids.next().toString(), LocalDate.now().plusDays(3).toString())))
                .containsExactly("PLAN_ENDED");
        assertThat(sql.list(
                        "select action from trail where entity_id = ? order by at, id", row -> row.getString(1), plan))
                .containsExactlyInAnyOrder(
                        "enterprisePlanMake",
                        "enterprisePlanAddMeasure",
                        "enterprisePlanLink",
                        "commandRefused",
                        "enterprisePlanSettleMeasure",
                        "enterprisePlanReview",
                        "enterprisePlanEnd");
    }

    @Test
    void theSameAgainIsTheSameSuccessAndSomethingElseUnderItsIdIsNot() {
        // When
        JsonPath again = made(plan, "订单和用工");
        JsonPath other = made(plan, "别的");
        // Then
        assertThat(codes(again)).isEmpty();
        assertThat(again.getInt("plan.version")).isEqualTo(1);
        assertThat(codes(other)).containsExactly("ID_TAKEN");
    }

    @Test
    void aDepartmentSeesThePlansInWhichItHasAMeasureAndReportsItsOwn() {
        // Given
        Person handler = cast.lead().handler();
        String measure = Ids.next().toString();
        boolean before = sees(handler);
        added(measure, LocalDate.now().plusDays(30).toString());
        // When
        JsonPath done = settled(handler, measure, "DONE");
        // Then
        assertThat(before).isFalse();
        assertThat(sees(handler)).isTrue();
        assertThat(sees(cast.other().handler())).isFalse();
        assertThat(sees(cast.liaison())).isTrue();
        assertThat(codes(done)).isEmpty();
        assertThat(codes(settled(cast.other().handler(), measure, "DONE"))).containsExactly("UNKNOWN_ID");
        assertThat(codes(settled(cast.office(), measure, "DROPPED"))).containsExactly("MEASURE_SETTLED");
    }

    @Test
    void whoMayNotSettleAMeasureIsToldSo() {
        // Given
        String measure = Ids.next().toString();
        added(measure, LocalDate.now().plusDays(30).toString());
        // Then
        assertThat(codes(settled(cast.office(), measure, "DONE"))).containsExactly("ONLY_HANDLING_DEPARTMENT");
        assertThat(codes(settled(cast.lead().handler(), measure, "DROPPED"))).containsExactly("ONLY_SERVICE_OFFICE");
        assertThat(codes(settled(cast.lead().handler(), measure, "OPEN"))).containsExactly("REQUIRED");
        assertThat(codes(settled(cast.office(), measure, "DROPPED"))).isEmpty();
    }

    @Test
    void overdueIsCountedAndBadInputIsRefusedInWords() {
        // Given
        String measure = Ids.next().toString();
        added(measure, LocalDate.now().toString());
        // When
        sql.change("update plan_measure set due_on = current_date - 1 where id = ?::uuid", measure);
        // Then
        assertThat(look(cast.office()).getInt("overdueCount")).isEqualTo(1);
        assertThat(look(cast.office()).getBoolean("measures[0].overdue")).isTrue();
        assertThat(codes(added(Ids.next().toString(), "2020-01-01"))).containsExactly("DAY_NOT_LATER");
        UUID foreign = ProblemStage.of(problems.cast()).problem();
        assertThat(codes(send(cast.office(), "Link", "planId", plan, "problemId", foreign.toString())))
                .containsExactly("PROBLEM_OF_ANOTHER");
    }

    @Test
    void aCaseMeetingIsARecordWithDayPeopleDecisionAndMinutes() {
        // Given
        ProblemStage stage = ProblemStage.of(cast);
        stage.inProgress();
        String minutes = photos.handIn(cast.office().bearer(), photos.jpeg());
        // When
        JsonPath held = give(
                cast.office(),
                stage.problem(),
                "HoldCaseMeeting",
                "heldOn",
                "2026-11-20",
                "participants",
                "市政处、水务局",
                "text",
                "由市政处疏通，水务局配合。",
                "files",
                List.of(Map.of("sha256", minutes, "name", "会议纪要.jpg")));
        // Then
        ProblemStage.done(held, "IN_PROGRESS");
        JsonPath record = Asking.as(cast.lead().handler())
                .ask(
                        "query($id: ID!) { problem(id: $id) { caseMeetings { heldOn participants decision files { name } } } }",
                        Map.of("id", stage.problem().toString()))
                .jsonPath()
                .setRootPath("data.problem.caseMeetings[0]");
        assertThat(record.getString("heldOn")).isEqualTo("2026-11-20");
        assertThat(record.getString("participants")).isEqualTo("市政处、水务局");
        assertThat(record.getString("decision")).isEqualTo("由市政处疏通，水务局配合。");
        assertThat(record.getList("files.name")).containsExactly("会议纪要.jpg");
    }

    private JsonPath made(String id, String title) {
        return send(
                cast.office(),
                "Make",
                "id",
                id,
                "enterpriseId",
                cast.enterprise().toString(),
                "title",
                title,
                "goals",
                "稳住订单，招满工人",
                "fromDay",
                "2026-01-01",
                "toDay",
                "2026-12-31");
    }

    private JsonPath added(String id, String dueOn) {
        return send(
                cast.office(),
                "AddMeasure",
                "id",
                id,
                "planId",
                plan,
                "text",
                "办一场专场招聘",
                "ownerId",
                cast.lead().id().toString(),
                "dueOn",
                dueOn);
    }

    private static JsonPath settled(Person who, String measure, String state) {
        return send(who, "SettleMeasure", "id", measure, "state", state, "report", "招到二十人");
    }

    private boolean sees(Person who) {
        return look(who).get("id") != null;
    }

    private JsonPath look(Person who) {
        return Asking.as(who)
                .ask("query($id: ID!) { enterprisePlan(id: $id) { " + FIELDS + " } }", Map.of("id", plan))
                .jsonPath()
                .setRootPath("data.enterprisePlan");
    }

    private static JsonPath send(Person who, String command, Object... pairs) {
        Map<String, Object> input = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            input.put((String) pairs[i], pairs[i + 1]);
        }
        String name = "enterprisePlan" + command;
        String type = "E" + name.substring(1) + "Input";
        JsonPath whole = Asking.as(who)
                .ask(
                        "mutation($input: " + type + "!) { " + name + "(input: $input) { plan { " + FIELDS
                                + " } userErrors { code } } }",
                        Map.of("input", input))
                .jsonPath();
        if (whole.get("errors") != null) {
            throw new AssertionError(whole.getString("errors"));
        }
        return whole.setRootPath("data." + name);
    }

    private static List<String> codes(JsonPath answer) {
        return answer.getList("userErrors.code");
    }
}
