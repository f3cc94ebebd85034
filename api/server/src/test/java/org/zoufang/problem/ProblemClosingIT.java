package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.problem.ProblemAsking.codes;
import static org.zoufang.problem.ProblemAsking.give;
import static org.zoufang.problem.ProblemAsking.look;
import static org.zoufang.problem.ProblemStage.done;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.Role;
import org.zoufang.shared.Sql;

/** The answer at the door, and what the enterprise says to it. */
@QuarkusTest
class ProblemClosingIT {

    private final ProblemFixture problems;
    private final Sql sql;
    private final WatchList watch;

    private ProblemStage on;

    ProblemClosingIT(ProblemFixture problems, Sql sql, WatchList watch) {
        this.problems = problems;
        this.sql = sql;
        this.watch = watch;
    }

    @BeforeEach
    void somebodyHearsOne() {
        on = ProblemStage.of(problems.cast());
    }

    @Test
    void whatIsBeingSolvedStaysOnWatchAndIsTakenUpAgain() {
        // Given
        on.inProgress();
        assertThat(codes(on.draft("B", "已列入整治。"))).containsExactly("NEXT_DATE_NEEDED");
        String next = LocalDate.now().plusDays(30).toString();
        done(
                give(
                        on.cast().lead().handler(),
                        on.problem(),
                        "DraftReply",
                        "outcome",
                        "B",
                        "text",
                        "已列入整治。",
                        "nextOn",
                        next),
                "REPLY_DRAFTED");
        give(on.cast().lead().approver(), on.problem(), "ApproveReply");
        on.delivered("AT_THE_DOOR");
        assertThat(codes(give(on.cast().liaison(), on.problem(), "Confirm", "contactName", "王厂长")))
                .containsExactly("OUTCOME_IS_INTERIM");

        // When
        JsonPath watched = give(on.cast().liaison(), on.problem(), "ConfirmInterim", "contactName", "王厂长");

        // Then
        done(watched, "WATCHED");
        assertThat(watched.getString("problem.watchOn")).isEqualTo(next);
        assertThat(watched.getString("problem.closedAt")).isNull();
        JsonPath resumed = give(on.cast().office(), on.problem(), "Resume");
        done(resumed, "IN_PROGRESS");
        assertThat(resumed.getList("problem.assignments")).hasSize(2);
    }

    @Test
    void onItsDateTheClockTakesUpWhatIsOnWatchAndNobodysNameStandsBesideIt() {
        // Given
        on.watched();
        watch.takeUp();
        assertThat(look(on.cast().office(), on.problem()).getString("state")).isEqualTo("WATCHED");
        sql.change("update problem set watch_on = current_date - 1 where id = ?", on.problem());

        // When
        watch.takeUp();

        // Then
        JsonPath now = look(on.cast().office(), on.problem());
        assertThat(now.getString("state")).isEqualTo("IN_PROGRESS");
        assertThat(now.getString("steps[-1].command")).isEqualTo("resume");
        assertThat(now.getString("steps[-1].by")).isNull();
        assertThat(now.getList("assignments")).hasSize(2);
    }

    @Test
    void dissatisfiedItIsDoneAgainOneLevelUpAndThreeTimesEscalate() {
        // Given
        on.inProgress();
        // When
        JsonPath again = on.dissatisfied();
        // Then
        done(again, "IN_PROGRESS");
        assertThat(again.getInt("problem.level")).isEqualTo(1);
        assertThat(again.getInt("problem.assignments[1].level")).isEqualTo(1);
        assertThat(again.getString("problem.confirmations[0].verdict")).isEqualTo("DISSATISFIED");
        assertThat(again.getString("problem.outcome")).isNull();
        assertThat(on.dissatisfied().getInt("problem.level")).isEqualTo(2);
        assertThat(on.dissatisfied().getInt("problem.level")).isEqualTo(3);
        assertThat(on.dissatisfied().getInt("problem.level")).isEqualTo(3);
    }

    @Test
    void silenceIsNoSatisfactionAndIsWrittenDownOnlyAfterItsDays() {
        // Given
        on.inProgress();
        on.draft("A", "已办。");
        give(on.cast().lead().approver(), on.problem(), "ApproveReply");
        done(on.deliveredAt(Instant.now().toString(), "AT_THE_DOOR"), "AWAITING_CONFIRMATION");
        assertThat(codes(give(on.cast().liaison(), on.problem(), "ReturnVisit", "text", "电话未接。")))
                .containsExactly("NO_ANSWER_TOO_EARLY");
        sql.change("update problem set reached_at = now() - interval '20 days' where id = ?", on.problem());

        // When
        JsonPath silent = give(on.cast().liaison(), on.problem(), "ReturnVisit", "text", "电话未接。");

        // Then
        done(silent, "AWAITING_CONFIRMATION");
        assertThat(silent.getString("problem.confirmations[0].verdict")).isEqualTo("NO_ANSWER");
        assertThat(silent.getString("problem.confirmations[0].result")).isNull();
        assertThat(silent.getString("problem.closedAt")).isNull();
    }

    @Test
    void whatWentByALinkHasReachedNobodyYet() {
        // Given
        on.inProgress();
        on.draft("A", "已办。");
        give(on.cast().lead().approver(), on.problem(), "ApproveReply");
        done(on.delivered("BY_LINK"), "AWAITING_CONFIRMATION");
        // When
        JsonPath silent = give(on.cast().liaison(), on.problem(), "ReturnVisit", "text", "未答复。");
        // Then
        assertThat(codes(silent)).containsExactly("DELIVERY_NOT_REACHED");
    }

    @Test
    void theHandlingDepartmentCannotConfirmItsOwnWorkInAnyCapacity() {
        // Given
        on.inProgress();
        on.draft("A", "已办。");
        give(on.cast().lead().approver(), on.problem(), "ApproveReply");
        on.delivered("AT_THE_DOOR");
        var officeToo = problems.posted(on.cast().lead().id(), Role.SERVICE_OFFICE);
        // When
        JsonPath own = give(officeToo, on.problem(), "Confirm", "contactName", "王厂长");
        // Then
        assertThat(codes(own)).containsExactly("HANDLER_CANNOT_CONFIRM");
        assertThat(look(on.cast().office(), on.problem()).getString("state")).isEqualTo("AWAITING_CONFIRMATION");
    }

    @Test
    void aClosedOneIsReopenedByTheOfficeOnlyAfterASampleThatFailed() {
        // Given
        on.closed();
        assertThat(codes(give(on.cast().office(), on.problem(), "Reopen", "text", "再看看。")))
                .containsExactly("REOPEN_NEEDS_SAMPLE");
        done(give(on.cast().supervisor(), on.problem(), "Sample", "passed", false, "text", "路面仍积水。"), "CLOSED");
        // When
        JsonPath reopened = give(on.cast().office(), on.problem(), "Reopen", "text", "抽查不合格。");
        // Then
        done(reopened, "IN_PROGRESS");
        assertThat(reopened.getInt("problem.reopenCount")).isEqualTo(1);
        assertThat(reopened.getString("problem.closedAt")).isNull();
        assertThat(reopened.getList("problem.assignments")).hasSize(2);
    }

    @Test
    void anEnterpriseReopensWithinNinetyDays() {
        // Given
        on.closed();
        sql.change("update problem set closed_at = now() - interval '91 days' where id = ?", on.problem());
        assertThat(codes(give(on.cast().liaison(), on.problem(), "Reopen", "contactName", "王厂长", "text", "又积水了。")))
                .containsExactly("REOPEN_TOO_LATE");
        sql.change("update problem set closed_at = now() - interval '89 days' where id = ?", on.problem());
        // When
        JsonPath reopened = give(on.cast().liaison(), on.problem(), "Reopen", "contactName", "王厂长", "text", "又积水了。");
        // Then
        done(reopened, "IN_PROGRESS");
    }

    @Test
    void whatAnEnterpriseTakesBackStopsAllClocks() {
        // Given
        on.assigned();
        // When
        JsonPath withdrawn =
                give(on.cast().liaison(), on.problem(), "Withdraw", "contactName", "王厂长", "text", "已自行解决。");
        // Then
        done(withdrawn, "WITHDRAWN");
        assertThat(withdrawn.getList("problem.assignments.endedAt")).doesNotContainNull();
    }
}
