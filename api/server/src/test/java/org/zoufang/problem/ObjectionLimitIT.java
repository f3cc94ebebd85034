package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zoufang.problem.ProblemAsking.give;
import static org.zoufang.problem.ProblemStage.done;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.shared.Sql;
import org.zoufang.web.PageVisitor;
import org.zoufang.workcalendar.CalendarReading;

/** An objection is decided the same working day; by when stands on the ledger and the timeline, and late is shown as late. */
@QuarkusTest
class ObjectionLimitIT {

    private final ProblemFixture problems;
    private final CalendarReading calendar;
    private final Sql sql;
    private final Clock clock;

    private ProblemStage on;

    ObjectionLimitIT(ProblemFixture problems, CalendarReading calendar, Sql sql, Clock clock) {
        this.problems = problems;
        this.calendar = calendar;
        this.sql = sql;
        this.clock = clock;
    }

    @BeforeEach
    void aDepartmentObjects() {
        on = ProblemStage.of(problems.cast());
        on.assigned();
        done(give(on.cast().lead().approver(), on.problem(), "Object", "text", "不属于本单位职责。"), "OBJECTED");
    }

    private String page(String path) {
        return new PageVisitor("zh-CN").signedIn(on.cast().office()).get(path).asString();
    }

    private String ledger() {
        return page("/problems?enterprise=" + on.cast().enterprise());
    }

    @Test
    void byWhenItIsDecidedStandsOnTheLedgerAndTheTimeline() {
        // Given
        LocalDate due = calendar.workingDays().due(LocalDate.now(clock), 0).day();
        // When Then
        assertThat(ledger()).contains("异议须在 " + due + " 当天或之前裁定");
        assertThat(page("/problems/" + on.problem()).split("异议须在 " + due, -1)).hasSize(3);
        done(on.decided(on.cast().lead().id()), "ASSIGNED");
        assertThat(ledger()).doesNotContain("异议须在");
        assertThat(page("/problems/" + on.problem())).doesNotContain("异议裁定超期");
    }

    @Test
    void aLateDecisionIsShownAsLateBeforeAndAfterItIsMade() {
        // Given
        sql.change("update problem_assignment set decide_by = current_date - 8 where problem_id = ?", on.problem());
        assertThat(ledger()).contains("异议裁定超期");
        // When
        done(on.decided(on.cast().other().id()), "ASSIGNED");
        // Then
        assertThat(ledger()).doesNotContain("异议裁定超期");
        assertThat(page("/problems/" + on.problem())).contains("异议裁定超期");
    }
}
