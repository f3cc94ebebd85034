package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.problem.ProblemAsking.codes;
import static org.zoufang.problem.ProblemAsking.give;
import static org.zoufang.problem.ProblemAsking.look;
import static org.zoufang.problem.ProblemStage.done;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;
import org.zoufang.web.PageVisitor;
import org.zoufang.workcalendar.CalendarReading;

/** What departments do with problems: more time, replies, refusals and their review. */
@QuarkusTest
class ProblemHandlingIT {

    private final ProblemFixture problems;
    private final Sql sql;
    private final CalendarReading calendar;

    private ProblemStage on;

    ProblemHandlingIT(ProblemFixture problems, Sql sql, CalendarReading calendar) {
        this.calendar = calendar;
        this.problems = problems;
        this.sql = sql;
    }

    @BeforeEach
    void somebodyHearsOne() {
        on = ProblemStage.of(problems.cast());
    }

    @Test
    void moreTimeIsAskedBeforeItIsDueDecidedByTheOfficeAndToldToTheEnterprise() {
        // Given
        on.inProgress();
        LocalDate due = LocalDate.parse(look(on.cast().office(), on.problem()).getString("dueOn"));
        LocalDate until = worked(due, 5);
        done(on.ask(until), "IN_PROGRESS");
        assertThat(codes(on.ask(worked(due, 6)))).containsExactly("EXTENSION_WAITS");

        // When
        JsonPath granted =
                give(on.cast().office(), on.problem(), "DecideExtension", "granted", true, "text", "须等汛期过后施工。");

        // Then
        done(granted, "IN_PROGRESS");
        assertThat(granted.getString("problem.dueOn")).isEqualTo(until.toString());
        assertThat(granted.getString("problem.assignments[0].dueOn")).isEqualTo(until.toString());
        assertThat(granted.getBoolean("problem.steps[-1].toEnterprise")).isTrue();
        assertThat(codes(on.ask(worked(due, 280)))).containsExactly("EXTENSION_TOO_LONG");
        assertThat(codes(on.ask(due))).containsExactly("EXTENSION_NOT_LONGER");
        assertThat(codes(give(on.cast().office(), on.problem(), "DecideExtension", "granted", true, "text", "再延。")))
                .containsExactly("EXTENSION_NONE");
    }

    private LocalDate worked(LocalDate from, int days) {
        return calendar.workingDays().due(from, days).day();
    }

    @Test
    void nothingIsDueOnADayOnWhichNobodyWorksAndTheNextWorkingDayIsNamed() {
        // Given
        on.inProgress();
        LocalDate due = LocalDate.parse(look(on.cast().office(), on.problem()).getString("dueOn"));
        LocalDate rest = due.plusDays(1);
        while (calendar.workingDays().isWorking(rest)) {
            rest = rest.plusDays(1);
        }
        // When
        JsonPath answer = on.ask(rest);
        // Then
        assertThat(codes(answer)).containsExactly("DAY_NOT_WORKING");
        assertThat(answer.getString("userErrors[0].message"))
                .contains(worked(rest, 0).toString());
        assertThat(codes(on.ask(worked(rest, 0)))).isEmpty();
    }

    @Test
    void whatWasNotDecidedInTimeLapsesAndTheOverdueDaysStand() {
        // Given
        on.inProgress();
        LocalDate due = LocalDate.parse(look(on.cast().office(), on.problem()).getString("dueOn"));
        on.ask(worked(due, 5));
        for (String table : List.of("problem_assignment", "problem")) {
            sql.change(
                    "update " + table + " set due_on = current_date - 8 where "
                            + (table.equals("problem") ? "id" : "problem_id") + " = ?",
                    on.problem());
        }
        sql.change("update problem_extension set due_before = current_date - 8 where problem_id = ?", on.problem());
        // When
        JsonPath late = give(on.cast().office(), on.problem(), "DecideExtension", "granted", true, "text", "补批。");
        // Then
        assertThat(codes(late)).containsExactly("EXTENSION_LAPSED");
        assertThat(look(on.cast().office(), on.problem()).getInt("overdueDays")).isPositive();
        String page = new PageVisitor("zh-CN")
                .signedIn(on.cast().office())
                .get("/problems/" + on.problem())
                .asString();
        assertThat(page).contains("已失效").doesNotContain("steps/decideExtension");
    }

    @Test
    void moreTimeThatIsAskedTooLateIsRefused() {
        // Given
        on.inProgress();
        sql.change("update problem_assignment set due_on = current_date where problem_id = ?", on.problem());
        // When
        JsonPath late = on.ask(worked(LocalDate.now(), 5));
        // Then
        assertThat(codes(late)).containsExactly("EXTENSION_TOO_LATE");
    }

    @Test
    void aRefusalNeedsItsBasisItsAlternativesAndASecondPerson() {
        // Given
        on.inProgress();
        assertThat(codes(on.draft("D", "现行规划不允许。"))).containsExactly("REFUSAL_NEEDS_BASIS");
        done(
                give(
                        on.cast().lead().handler(),
                        on.problem(),
                        "DraftReply",
                        "outcome",
                        "D",
                        "text",
                        "现行规划不允许。",
                        "legalBasis",
                        "城乡规划法第四十条",
                        "alternatives",
                        "可租用园区标准厂房。"),
                "REPLY_DRAFTED");
        assertThat(codes(give(on.cast().lead().approver(), on.problem(), "ApproveReply")))
                .containsExactly("ONLY_BY_REVIEW");
        done(give(on.cast().lead().approver(), on.problem(), "SendToReview"), "REFUSAL_REVIEW");
        assertThat(look(on.cast().office(), on.problem()).getList("replies")).isEmpty();

        // When
        JsonPath upheld = give(on.cast().leader(), on.problem(), "UpholdRefusal", "text", "确不可行，替代办法可行。");

        // Then
        done(upheld, "REPLIED");
        assertThat(upheld.getInt("problem.refusalCount")).isEqualTo(1);
        assertThat(upheld.getString("problem.replies[0].legalBasis")).isEqualTo("城乡规划法第四十条");
        done(on.delivered("BY_PHONE"), "AWAITING_CONFIRMATION");
        JsonPath accepted = give(on.cast().office(), on.problem(), "Confirm", "contactName", "王厂长");
        done(accepted, "CLOSED");
        assertThat(accepted.getString("problem.confirmations[0].verdict")).isEqualTo("REFUSAL_ACCEPTED");
    }

    @Test
    void aRefusalThatDoesNotStandGoesBackAndTheClockNeverStopped() {
        // Given
        on.inProgress();
        on.sentToReview();
        // When
        JsonPath overturned = give(on.cast().leader(), on.problem(), "OverturnRefusal", "text", "应当办，先想怎么办。");
        // Then
        done(overturned, "IN_PROGRESS");
        assertThat(overturned.getString("problem.assignments[0].endedAt")).isNull();
        assertThat(overturned.getInt("problem.refusalCount")).isZero();
    }

    @Test
    void whoDraftsARefusalAndAlsoLeadsIsNoSecondPerson() {
        // Given
        on.inProgress();
        UUID both = on.cast().leader().officialId();
        on.sentToReview();
        sql.change("update problem_reply set sent_by = ? where problem_id = ?", both, on.problem());
        // When
        JsonPath own = give(on.cast().leader(), on.problem(), "UpholdRefusal", "text", "同意。");
        // Then
        assertThat(codes(own)).containsExactly("SECOND_PERSON_NEEDED");
    }

    @Test
    void nobodyApprovesHisOwnDraft() {
        // Given
        on.inProgress();
        sql.change(
                "insert into posting (id, official_id, organisation_id, role, title, from_day, scope)"
                        + " values (?, ?, ?, 'DEPARTMENT_APPROVER', '副局长', '2024-01-01', 'UNIT')",
                Ids.next(),
                on.cast().lead().handler().officialId(),
                on.cast().lead().id());
        done(on.draft("A", "已办。"), "REPLY_DRAFTED");
        // When
        JsonPath own = give(on.cast().lead().handler(), on.problem(), "ApproveReply");
        // Then
        assertThat(codes(own)).containsExactly("DRAFTER_CANNOT_APPROVE");
    }
}
