package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.problem.ProblemFixture.Cast;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.web.PageVisitor;

/** Plans in a browser: the office makes and follows them, a department reports its measure. */
@QuarkusTest
class PlanPageIT {

    private final ProblemFixture problems;
    private final Sql sql;

    private Cast cast;
    private PageVisitor office;
    private String plan;

    PlanPageIT(ProblemFixture problems, Sql sql) {
        this.problems = problems;
        this.sql = sql;
    }

    @BeforeEach
    void theOfficeHasMadeOne() {
        cast = problems.cast();
        office = new PageVisitor("zh-CN").signedIn(cast.office());
        plan = Ids.next().toString();
        office.get("/plans/new");
        String code = sql.one(
                        "select credit_code from enterprise where id = ?", row -> row.getString(1), cast.enterprise())
                .orElseThrow();
        Response made = office.post(
                "/plans/new",
                Map.of(
                        "id",
                        plan,
                        "enterpriseId",
                        code,
                        "title",
                        "稳订单方案",
                        "goals",
                        "订单不减",
                        "fromDay",
                        "2026-01-01",
                        "toDay",
                        "2026-12-31"));
        assertThat(made.header("Location")).endsWith("/plans/" + plan);
    }

    @Test
    void aMeasureIsGivenToADepartmentWhichReportsIt() {
        // Given
        UUID measure = aMeasure();
        PageVisitor handler = new PageVisitor("zh-CN").signedIn(cast.lead().handler());
        assertThat(handler.get("/plans").asString()).contains("稳订单方案").doesNotContain("/plans/new");
        assertThat(handler.get("/plans/" + plan).asString())
                .contains("/steps/done")
                .doesNotContain("/steps/measure", "/steps/end");
        handler.get("/plans/" + plan + "/steps/done");
        // When
        Response done = handler.post(
                "/plans/" + plan + "/steps/done", Map.of("measure", measure.toString(), "report", "已组织对接会"));
        // Then
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(office.get("/plans/" + plan).asString()).contains("已完成", "已组织对接会", "/steps/end");
    }

    @Test
    void theOfficeLinksAProblemReviewsAndEnds() {
        // Given
        UUID problem = ProblemStage.of(cast).problem();
        String number = sql.one("select number from problem where id = ?", row -> row.getString(1), problem)
                .orElseThrow();
        office.get("/plans/" + plan + "/steps/link");
        office.post("/plans/" + plan + "/steps/link", Map.of("problemId", number));
        office.get("/plans/" + plan + "/steps/review");
        office.post(
                "/plans/" + plan + "/steps/review",
                Map.of(
                        "id",
                        Ids.next().toString(),
                        "reviewedOn",
                        LocalDate.now().toString(),
                        "text",
                        "第一次评估"));
        office.get("/plans/" + plan + "/steps/end");
        // When
        Response ended = office.post("/plans/" + plan + "/steps/end", Map.of("conclusion", "目标达到"));
        // Then
        assertThat(ended.statusCode()).isEqualTo(303);
        assertThat(office.get("/plans/" + plan).asString())
                .contains(number, "第一次评估", "目标达到", "已结束")
                .doesNotContain("/steps/");
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() {
        // Given
        office.get("/plans/" + plan + "/steps/measure");
        // When
        Response answer = office.post("/plans/" + plan + "/steps/measure", Map.of("text", "措施"));
        // Then
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("ownerId-error", "dueOn-error");
        assertThat(new PageVisitor("zh-CN")
                        .signedIn(cast.other().handler())
                        .get("/plans/" + plan)
                        .statusCode())
                .isEqualTo(404);
    }

    private UUID aMeasure() {
        office.get("/plans/" + plan + "/steps/measure");
        UUID id = Ids.next();
        Response added = office.post(
                "/plans/" + plan + "/steps/measure",
                Map.of(
                        "id",
                        id.toString(),
                        "text",
                        "组织供需对接",
                        "ownerId",
                        cast.lead().id().toString(),
                        "dueOn",
                        LocalDate.now().plusDays(9).toString()));
        assertThat(added.statusCode()).as(added.asString()).isEqualTo(303);
        return id;
    }
}
