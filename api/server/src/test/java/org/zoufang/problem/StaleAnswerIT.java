package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.problem.ProblemAsking.codes;
import static org.zoufang.problem.ProblemAsking.give;
import static org.zoufang.problem.ProblemAsking.look;
import static org.zoufang.problem.ProblemStage.done;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.workcalendar.CalendarReading;

/** What is said to one answer is said to that one: not to the next, and not before there was one. */
@QuarkusTest
class StaleAnswerIT {

    private final ProblemFixture problems;
    private final CalendarReading calendar;
    private final Sql sql;

    private ProblemStage on;

    StaleAnswerIT(ProblemFixture problems, CalendarReading calendar, Sql sql) {
        this.problems = problems;
        this.calendar = calendar;
        this.sql = sql;
    }

    @BeforeEach
    void oneIsHandled() {
        on = ProblemStage.of(problems.cast());
        on.inProgress();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Confirm", "Dissatisfied"})
    void whatTheEnterpriseSaidToTheFirstAnswerClosesNotTheSecond(String command) {
        // Given
        answered();
        String first = standing();
        give(on.cast().liaison(), on.problem(), "Dissatisfied", "contactName", "王厂长", "text", "没有解决。");
        answered();
        int version = look(on.cast().office(), on.problem()).getInt("version");
        // When
        JsonPath stale = said(command, first);
        // Then
        assertThat(codes(stale)).containsExactly("ANSWER_REPLACED");
        assertThat(look(on.cast().office(), on.problem()).getInt("version")).isEqualTo(version);
        assertThat(codes(said(command, standing()))).isEmpty();
    }

    @Test
    void theSameWordTwiceIsOneEvenAfterAnotherAnswer() {
        // Given
        answered();
        String first = standing();
        UUID step = Ids.next();
        Object[] said = {"contactName", "王厂长", "text", "没有解决。", "answerId", first};
        done(give(on.cast().liaison(), step, on.problem(), "Dissatisfied", said), "IN_PROGRESS");
        answered();
        // When
        JsonPath again = give(on.cast().liaison(), step, on.problem(), "Dissatisfied", said);
        // Then
        done(again, "AWAITING_CONFIRMATION");
        assertThat(again.getInt("problem.reworkCount")).isEqualTo(1);
    }

    @Test
    void whoDoesNotSayWhatHeReadIsTakenAtHisWordAsBefore() {
        // Given
        answered();
        // When Then
        done(on.confirmed(), "CLOSED");
    }

    @Test
    void anAnswerThatAnotherOneReplacedIsNotDelivered() {
        // Given
        answered();
        String first = standing();
        give(on.cast().liaison(), on.problem(), "Dissatisfied", "contactName", "王厂长", "text", "没有解决。");
        on.draft("A", "重做了。");
        give(on.cast().lead().approver(), on.problem(), "ApproveReply");
        // When
        JsonPath stale = deliver(Instant.now(), first);
        // Then
        assertThat(codes(stale)).containsExactly("ANSWER_REPLACED");
        done(deliver(Instant.now(), standing()), "AWAITING_CONFIRMATION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ApproveReply", "ReturnReply"})
    void aDraftThatNobodyReadIsNotDecidedBy(String command) {
        // Given
        Person approver = on.cast().lead().approver();
        String read = drafted("A");
        give(approver, on.problem(), "ReturnReply", "text", "写明时间。");
        String newer = drafted("A");
        // When
        JsonPath stale = give(approver, on.problem(), command, "text", "同意。", "answerId", read);
        // Then
        assertThat(codes(stale)).containsExactly("ANSWER_REPLACED");
        assertThat(look(on.cast().office(), on.problem()).getString("state")).isEqualTo("REPLY_DRAFTED");
        assertThat(codes(give(approver, on.problem(), command, "text", "同意。", "answerId", newer)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UpholdRefusal", "OverturnRefusal"})
    void aRefusalThatNobodyReadIsNotReviewed(String command) {
        // Given
        on.sentToReview();
        String read = waiting();
        give(on.cast().leader(), on.problem(), "OverturnRefusal", "text", "先想怎么办。");
        on.sentToReview();
        // When
        JsonPath stale = give(on.cast().leader(), on.problem(), command, "text", "意见。", "answerId", read);
        // Then
        assertThat(codes(stale)).containsExactly("ANSWER_REPLACED");
        assertThat(codes(give(on.cast().leader(), on.problem(), command, "text", "意见。", "answerId", waiting())))
                .isEmpty();
    }

    @Test
    void anotherRequestForMoreTimeIsNotGrantedByTheFormOfTheFirst() {
        // Given
        UUID first = Ids.next();
        UUID second = Ids.next();
        ask(first, 3);
        give(on.cast().office(), on.problem(), "DecideExtension", "granted", false, "text", "不必。");
        ask(second, 4);
        // When
        JsonPath stale = decide(first);
        // Then
        assertThat(codes(stale)).containsExactly("ANSWER_REPLACED");
        assertThat(codes(decide(second))).isEmpty();
    }

    @Test
    void whatIsNoIdIsSaidToBeNone() {
        answered();
        assertThat(codes(said("Confirm", "first"))).containsExactly("ID_MALFORMED");
    }

    @Test
    void nothingIsDeliveredBeforeItWasGivenSoThatSilenceBeginsNoEarlier() {
        // Given
        on.draft("A", "已办。");
        give(on.cast().lead().approver(), on.problem(), "ApproveReply");
        Instant given = sql.one(
                        "select given_at from problem_reply where problem_id = ?",
                        row -> Sql.instant(row, "given_at"),
                        on.problem())
                .orElseThrow();
        // When
        List<String> codes = new ArrayList<>(codes(deliver(given.minus(Duration.ofDays(9)), null)));
        codes.addAll(codes(deliver(given.minusSeconds(301), null)));
        // Then
        assertThat(codes).containsExactly("DELIVERED_BEFORE_ANSWER", "DELIVERED_BEFORE_ANSWER");
        assertThat(look(on.cast().office(), on.problem()).<Object>get("reachedAt"))
                .isNull();
        done(deliver(given.minusSeconds(299), null), "AWAITING_CONFIRMATION");
    }

    @Test
    void whoIsDissatisfiedWithTheResultHasNotSaidThatItIsSolved() {
        // Given
        answered();
        Object[] said = {"contactName", "王厂长", "result", "DISSATISFIED"};
        // When
        JsonPath answer = give(on.cast().liaison(), on.problem(), "Confirm", said);
        // Then
        assertThat(codes(answer)).containsExactly("SOLVED_BUT_DISSATISFIED");
        assertThat(answer.getString("userErrors[0].message")).contains("企业不满意");
        assertThat(look(on.cast().office(), on.problem()).getList("confirmations"))
                .isEmpty();
        done(give(on.cast().liaison(), on.problem(), "Confirm", "contactName", "王厂长"), "CLOSED");
    }

    @Test
    void whoAcceptsARefusalMayBeDissatisfiedWithIt() {
        // Given
        on.sentToReview();
        give(on.cast().leader(), on.problem(), "UpholdRefusal", "text", "确不可行。");
        on.delivered("BY_PHONE");
        // When
        JsonPath accepted =
                give(on.cast().liaison(), on.problem(), "Confirm", "contactName", "王厂长", "result", "DISSATISFIED");
        // Then
        done(accepted, "CLOSED");
        assertThat(accepted.getString("problem.confirmations[0].verdict")).isEqualTo("REFUSAL_ACCEPTED");
        assertThat(accepted.getString("problem.confirmations[0].result")).isEqualTo("DISSATISFIED");
    }

    private void answered() {
        on.draft("A", "已办。");
        give(on.cast().lead().approver(), on.problem(), "ApproveReply");
        done(on.delivered("AT_THE_DOOR"), "AWAITING_CONFIRMATION");
    }

    private JsonPath said(String command, String answer) {
        return give(on.cast().liaison(), on.problem(), command, "contactName", "王厂长", "text", "说明", "answerId", answer);
    }

    private JsonPath deliver(Instant at, String answer) {
        return give(
                on.cast().liaison(),
                on.problem(),
                "Deliver",
                "way",
                "AT_THE_DOOR",
                "toWhom",
                "王厂长",
                "deliveredAt",
                at.toString(),
                "answerId",
                answer);
    }

    private String drafted(String outcome) {
        UUID draft = Ids.next();
        done(
                give(on.cast().lead().handler(), draft, on.problem(), "DraftReply", "outcome", outcome, "text", "已办。"),
                "REPLY_DRAFTED");
        return draft.toString();
    }

    private void ask(UUID step, int days) {
        LocalDate due = LocalDate.parse(look(on.cast().office(), on.problem()).getString("dueOn"));
        LocalDate until = calendar.workingDays().due(due, days).day();
        done(
                give(
                        on.cast().lead().handler(),
                        step,
                        on.problem(),
                        "AskExtension",
                        "until",
                        until.toString(),
                        "text",
                        "雨季。"),
                "IN_PROGRESS");
    }

    private JsonPath decide(UUID asked) {
        return give(
                on.cast().office(),
                on.problem(),
                "DecideExtension",
                "granted",
                true,
                "text",
                "同意。",
                "answerId",
                asked.toString());
    }

    private String standing() {
        return reply("GIVEN");
    }

    private String waiting() {
        return reply("IN_REVIEW");
    }

    private String reply(String state) {
        return sql.one(
                        "select id from problem_reply where problem_id = ? and state = ? order by id desc limit 1",
                        row -> row.getString(1),
                        on.problem(),
                        state)
                .orElseThrow();
    }
}
