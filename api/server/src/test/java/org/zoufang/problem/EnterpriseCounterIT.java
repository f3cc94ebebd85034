package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.problem.ProblemAsking.codes;
import static org.zoufang.problem.ProblemAsking.give;
import static org.zoufang.problem.ProblemAsking.look;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.shared.Sql;
import org.zoufang.workcalendar.CalendarReading;

/** The enterprise at its own counter: what its link shows, and what it says by it. */
@QuarkusTest
class EnterpriseCounterIT {

    private final ProblemFixture problems;
    private final Sql sql;
    private final CalendarReading calendar;

    private CounterStage at;

    EnterpriseCounterIT(ProblemFixture problems, Sql sql, CalendarReading calendar) {
        this.calendar = calendar;
        this.problems = problems;
        this.sql = sql;
    }

    @BeforeEach
    void aProblemAndItsPeople() {
        at = CounterStage.of(problems, sql);
    }

    @Test
    void theEnterpriseConfirmsByItsLinkAndItCountsOnce() {
        // Given
        at.answered("A");
        at.opened();
        Map<String, Object> form = at.form("confirm", "result", "SATISFIED", "manner", "DISSATISFIED", "text", "路通了");
        // When
        Response first = at.contact().post("/counter/problem/confirm", form);
        Response second = at.contact().post("/counter/problem/confirm", form);
        // Then
        assertThat(List.of(first.statusCode(), second.statusCode())).containsOnly(303);
        JsonPath now = look(at.cast().office(), at.stage().problem());
        assertThat(now.getString("state")).isEqualTo("CLOSED");
        assertThat(now.getList("confirmations")).hasSize(1);
        assertThat(now.getString("confirmations[0].verdict")).isEqualTo("SOLVED");
        assertThat(now.getString("confirmations[0].result")).isEqualTo("SATISFIED");
        assertThat(now.getString("confirmations[0].manner")).isEqualTo("DISSATISFIED");
        assertThat(now.getString("confirmations[0].contactName")).isEqualTo("王厂长");
        assertThat(now.<Object>get("confirmations[0].recordedBy")).isNull();
        assertThat(at.noted("problemConfirm", at.stage().problem().toString()))
                .singleElement()
                .asString()
                .contains("link");
        assertThat(at.contact().get("/counter/problem").asString()).contains("已办结", "企业确认", "要求重新办理");
    }

    @Test
    void itIsToldWhatConcernsItAndNothingInternal() {
        // Given
        at.stage().inProgress();
        give(at.cast().lead().handler(), at.stage().problem(), "ReplyInterim", "text", "已联系养护单位。");
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
        at.stage().draft("A", "尚未审定的答复");
        at.opened();
        // When
        String page = at.contact().get("/counter/problem").asString();
        // Then
        String official = sql.one(
                        "select name from official where id = ?",
                        row -> row.getString(1),
                        at.cast().lead().handler().officialId())
                .orElseThrow();
        assertThat(page)
                .contains("办理中", "阶段答复", "已联系养护单位。", "承办单位 " + at.cast().lead().id(), "答复期限")
                .doesNotContain("内部会议意见", "尚未审定的答复", "三家单位", "答复待审", official);
    }

    @Test
    void moreTimeIsToldItWithItsReasonAndTheNewDay() {
        // Given
        at.stage().inProgress();
        LocalDate due =
                LocalDate.parse(look(at.cast().office(), at.stage().problem()).getString("dueOn"));
        LocalDate until = calendar.workingDays().due(due, 5).day();
        at.stage().ask(until);
        // When
        give(at.cast().office(), at.stage().problem(), "DecideExtension", "granted", true, "text", "水退后即开工。");
        // Then
        at.opened();
        assertThat(at.contact().get("/counter/problem").asString()).contains("汛期无法施工。", "水退后即开工。", until.toString());
        assertThat(sql.list(
                        "select kind from notice where problem_id = ? order by created_at desc",
                        row -> row.getString(1),
                        at.stage().problem()))
                .startsWith("EXTENSION_DECIDED");
    }

    @Test
    void anAnswerThatIsNotDeliveredYetIsNotShown() {
        // Given
        at.stage().inProgress();
        at.stage().draft("A", "已经疏通。");
        give(at.cast().lead().approver(), at.stage().problem(), "ApproveReply");
        at.opened();
        // When
        String page = at.contact().get("/counter/problem").asString();
        // Then
        assertThat(page).contains("已答复").doesNotContain("已经疏通。");
    }

    @Test
    void whoIsNotSatisfiedSaysWhyAndItIsDoneAgainOneLevelUp() {
        // Given
        at.answered("A");
        at.opened();
        Response without = at.contact().post("/counter/problem/dissatisfied", at.form("dissatisfied"));
        // When
        Response answer = at.contact().post("/counter/problem/dissatisfied", at.form("dissatisfied", "text", "还是积水"));
        // Then
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(answer.statusCode()).isEqualTo(303);
        JsonPath now = look(at.cast().office(), at.stage().problem());
        assertThat(now.getString("state")).isEqualTo("IN_PROGRESS");
        assertThat(now.getInt("level")).isEqualTo(1);
        assertThat(now.getString("confirmations[0].result")).isEqualTo("DISSATISFIED");
    }

    @Test
    void whatIsReachedSoFarIsAcceptedUntilItsDate() {
        // Given
        String next = LocalDate.now().plusDays(30).toString();
        at.stage().inProgress();
        give(
                at.cast().lead().handler(),
                at.stage().problem(),
                "DraftReply",
                "outcome",
                "B",
                "text",
                "已列入整治。",
                "nextOn",
                next);
        give(at.cast().lead().approver(), at.stage().problem(), "ApproveReply");
        at.stage().delivered("BY_LINK");
        at.opened();
        assertThat(at.contact().get("/counter/problem/confirm").statusCode()).isEqualTo(303);
        // When
        Response answer = at.contact().post("/counter/problem/interim", at.form("interim", "manner", "SATISFIED"));
        // Then
        assertThat(answer.statusCode()).isEqualTo(303);
        JsonPath now = look(at.cast().office(), at.stage().problem());
        assertThat(now.getString("state")).isEqualTo("WATCHED");
        assertThat(now.getString("watchOn")).isEqualTo(next);
    }

    @Test
    void itTakesItsProblemBackAndMayHaveAClosedOneDoneAgain() {
        // Given
        at.stage().closed();
        at.opened();
        // When
        Response again = at.contact().post("/counter/problem/reopen", at.form("reopen", "text", "又积水了"));
        Response back = at.contact().post("/counter/problem/withdraw", at.form("withdraw", "text", "我们自己修好了"));
        // Then
        assertThat(List.of(again.statusCode(), back.statusCode())).containsOnly(303);
        assertThat(look(at.cast().office(), at.stage().problem()).getString("state"))
                .isEqualTo("WITHDRAWN");
        assertThat(look(at.cast().office(), at.stage().problem()).getInt("reopenCount"))
                .isEqualTo(1);
    }

    @Test
    void whoRaisedItMayGiveTheLinkAndADepartmentMayNot() {
        // When
        JsonPath liaison = CounterLinks.issue(at.cast().liaison(), at.stage().problem(), "王厂长");
        at.stage().assigned();
        JsonPath leader = CounterLinks.issue(at.cast().leader(), at.stage().problem(), "王厂长");
        // Then
        assertThat(codes(liaison)).isEmpty();
        assertThat(liaison.getString("counterLink.matter")).isEqualTo("PROBLEM");
        assertThat(codes(leader)).containsExactly("UNKNOWN_ID");
        assertThat(CounterLinks.isForbidden(
                        at.cast().lead().handler(), at.stage().problem()))
                .isTrue();
    }
}
