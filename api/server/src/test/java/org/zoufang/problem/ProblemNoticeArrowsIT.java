package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.problem.ProblemAsking.codes;
import static org.zoufang.problem.ProblemAsking.give;
import static org.zoufang.problem.ProblemAsking.look;
import static org.zoufang.problem.ProblemStage.done;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.ProblemLifecycle;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.workcalendar.CalendarReading;

/** Of which command its enterprise is told: each of them taken for real; what it said itself, and what is settled among officials, is not told: -. */
@QuarkusTest
class ProblemNoticeArrowsIT {

    private static final List<String> DISPATCHED =
            """
            submit -
            askMore MORE_ASKED
            answerMore -
            accept -
            assign ASSIGNED
            object -
            decideObjection LEAD_CHANGED
            """
                    .lines()
                    .toList();

    private static final List<String> HANDLED =
            """
            submit -
            accept -
            assign ASSIGNED
            object -
            decideObjection -
            signFor -
            askExtension -
            decideExtension EXTENSION_DECIDED
            holdCaseMeeting -
            draftReply -
            sendToReview REFUSAL_IN_REVIEW
            overturnRefusal -
            draftReply -
            sendToReview REFUSAL_IN_REVIEW
            upholdRefusal -
            deliver ANSWER_DELIVERED
            dissatisfied -
            draftReply -
            returnReply -
            draftReply -
            approveReply -
            deliver -
            returnVisit -
            confirm PROBLEM_CLOSED
            reopen -
            withdraw -
            """
                    .lines()
                    .toList();

    private static final List<String> WATCHED =
            """
            submit -
            accept -
            assign ASSIGNED
            signFor -
            draftReply -
            approveReply -
            deliver -
            confirmInterim -
            resume -
            """
                    .lines()
                    .toList();

    private static final List<String> REDIRECTED = List.of("submit -", "redirect REDIRECTED");

    private final ProblemFixture problems;
    private final CalendarReading calendar;
    private final Sql sql;

    private ProblemStage on;

    ProblemNoticeArrowsIT(ProblemFixture problems, CalendarReading calendar, Sql sql) {
        this.problems = problems;
        this.calendar = calendar;
        this.sql = sql;
    }

    @BeforeEach
    void somebodyHearsOne() {
        on = ProblemStage.of(problems.cast());
    }

    @Test
    void theTablesNameEachCommand() {
        List<String> named = Stream.of(DISPATCHED, HANDLED, WATCHED, REDIRECTED)
                .flatMap(List::stream)
                .map(line -> line.split(" ")[0])
                .toList();
        assertThat(named)
                .containsAll(Arrays.stream(ProblemLifecycle.values())
                        .map(ProblemLifecycle::command)
                        .toList());
    }

    @Test
    void ofTheOfficesQuestionAndOfAnotherLeadItIsTold() {
        give(on.cast().office(), on.problem(), "AskMore", "text", "积水多深？");
        give(on.cast().liaison(), on.problem(), "AnswerMore", "text", "三十厘米。");
        on.assigned();
        objected();
        on.decided(on.cast().other().id());
        assertThat(told()).isEqualTo(DISPATCHED);
    }

    @Test
    void ofMoreTimeOfAReviewAndOfAnAnswerItIsTold() {
        on.assigned();
        objected();
        on.decided(on.cast().lead().id());
        give(on.cast().lead().handler(), on.problem(), "SignFor");
        LocalDate due = LocalDate.parse(look(on.cast().office(), on.problem()).getString("dueOn"));
        on.ask(calendar.workingDays().due(due, 3).day());
        give(on.cast().office(), on.problem(), "DecideExtension", "granted", true, "text", "汛期。");
        give(
                on.cast().office(),
                on.problem(),
                "HoldCaseMeeting",
                "heldOn",
                "2026-11-20",
                "participants",
                "三家单位",
                "text",
                "一并办理。");
        on.sentToReview();
        give(on.cast().leader(), on.problem(), "OverturnRefusal", "text", "先想怎么办。");
        on.sentToReview();
        give(on.cast().leader(), on.problem(), "UpholdRefusal", "text", "确不可行。");
        on.delivered("BY_LINK");
        give(on.cast().liaison(), on.problem(), "Dissatisfied", "contactName", "王厂长", "text", "没有解决。");
        on.draft("A", "已办。");
        give(on.cast().lead().approver(), on.problem(), "ReturnReply", "text", "写明时间。");
        on.draft("A", "已办。");
        give(on.cast().lead().approver(), on.problem(), "ApproveReply");
        on.delivered("AT_THE_DOOR");
        sql.change("update problem set reached_at = now() - interval '20 days' where id = ?", on.problem());
        give(on.cast().liaison(), on.problem(), "ReturnVisit", "text", "电话未接。");
        done(on.confirmed(), "CLOSED");
        give(on.cast().liaison(), on.problem(), "Reopen", "contactName", "王厂长", "text", "又积水了。");
        done(give(on.cast().liaison(), on.problem(), "Withdraw", "contactName", "王厂长", "text", "已自行解决。"), "WITHDRAWN");
        assertThat(told()).isEqualTo(HANDLED);
    }

    @Test
    void ofWhatIsOnWatchItHasReadTheAnswer() {
        on.watched();
        done(give(on.cast().office(), on.problem(), "Resume"), "IN_PROGRESS");
        assertThat(told()).isEqualTo(WATCHED);
    }

    @Test
    void whoIsCompetentAndHowToReachThemItReadsAtItsLinkOnceHoweverOftenItIsSent() {
        // Given
        UUID step = Ids.next();
        Object[] elsewhere = {"competent", "供电公司", "reach", "95598，全天"};
        // When
        done(give(on.cast().office(), step, on.problem(), "Redirect", elsewhere), "REDIRECTED");
        done(give(on.cast().office(), step, on.problem(), "Redirect", elsewhere), "REDIRECTED");
        // Then
        assertThat(told()).isEqualTo(REDIRECTED);
        assertThat(counter()).contains("供电公司", "95598，全天");
    }

    @Test
    void thatARefusalIsReviewedItReadsWithoutTheWordsOfTheOfficials() {
        // Given
        on.inProgress();
        // When
        on.sentToReview();
        // Then
        assertThat(counter()).contains("正由上级复核").doesNotContain("不办。", "内部规定");
    }

    @Test
    void whatIsSensitiveAndWhatIsRefusedIsNotTold() {
        // Given
        JsonPath refused = give(on.cast().office(), on.problem(), "Redirect", "competent", "供电公司", "reach", "");
        sql.change("update problem set confidentiality = 'SENSITIVE' where id = ?", on.problem());
        // When
        done(give(on.cast().office(), on.problem(), "Redirect", "competent", "供电公司", "reach", "95598"), "REDIRECTED");
        // Then
        assertThat(codes(refused)).containsExactly("REQUIRED");
        assertThat(told()).containsExactly("submit -", "redirect -");
    }

    private void objected() {
        done(give(on.cast().lead().approver(), on.problem(), "Object", "text", "不属于本单位职责。"), "OBJECTED");
    }

    private String counter() {
        CounterStage at = new CounterStage(on.cast(), on, new org.zoufang.web.PageVisitor("zh-CN"), sql);
        at.opened();
        return at.contact().get("/counter/problem").asString();
    }

    /** Each step of the timeline with the notice that it made. */
    private List<String> told() {
        return new ArrayList<>(sql.list(
                "select s.command || ' ' || coalesce(n.kind, '-') from problem_step s left join notice n on n.step_id = s.id"
                        + " where s.problem_id = ? order by s.position",
                row -> row.getString(1),
                on.problem()));
    }
}
