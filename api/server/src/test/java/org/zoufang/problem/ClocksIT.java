package org.zoufang.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zoufang.contract.ProblemState;
import org.zoufang.problem.ProblemFixture.Cast;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Sql;

/** The hourly clocks with one rotten row among good ones, before and behind it. */
@QuarkusTest
class ClocksIT {

    private final ProblemFixture problems;
    private final SupervisionClock supervision;
    private final SupervisionIssuing issuing;
    private final WatchList watch;
    private final WatchEnding ending;
    private final Sql sql;

    private Cast cast;
    private UUID before;
    private UUID rotten;
    private UUID behind;

    ClocksIT(
            ProblemFixture problems,
            SupervisionClock supervision,
            SupervisionIssuing issuing,
            WatchList watch,
            WatchEnding ending,
            Sql sql) {
        this.problems = problems;
        this.supervision = supervision;
        this.issuing = issuing;
        this.watch = watch;
        this.ending = ending;
        this.sql = sql;
    }

    @BeforeEach
    void three() {
        cast = problems.cast();
    }

    @AfterEach
    void mend() {
        sql.change("delete from problem_step where problem_id = ? and command = 'rotten'", rotten);
    }

    @Test
    void oneRottenProblemKeepsNoOtherFromBeingSupervised() {
        // Given
        before = problems.overdue(cast.enterprise(), cast.lead().id(), 5);
        rotten = rot(problems.overdue(cast.enterprise(), cast.lead().id(), 5));
        behind = problems.overdue(cast.enterprise(), cast.lead().id(), 5);
        assertThatThrownBy(() -> issuing.byTheClock(rotten)).isInstanceOf(RuntimeException.class);

        // When
        supervision.look();

        // Then
        assertThat(orders(before)).isEqualTo(1);
        assertThat(orders(rotten)).isZero();
        assertThat(orders(behind)).isEqualTo(1);
    }

    @Test
    void oneRottenProblemKeepsNoOtherOnWatch() {
        // Given
        before = watched();
        rotten = rot(watched());
        behind = watched();
        assertThatThrownBy(() -> ending.end(rotten)).isInstanceOf(RuntimeException.class);

        // When
        watch.takeUp();

        // Then
        assertThat(List.of(state(before), state(rotten), state(behind)))
                .containsExactly("IN_PROGRESS", "WATCHED", "IN_PROGRESS");
    }

    private UUID watched() {
        UUID id = problems.aProblem(null, cast.enterprise(), cast.lead().id(), ProblemState.WATCHED);
        sql.change("update problem set watch_on = current_date - 1 where id = ?", id);
        sql.change("update problem_assignment set ended_at = now(), ended_as = 'REPLIED' where problem_id = ?", id);
        return id;
    }

    /** Its next step stands already: whatever is done with it violates a constraint. */
    private UUID rot(UUID problem) {
        sql.change(
                "insert into problem_step (id, problem_id, position, command, to_state, at, to_enterprise)"
                        + " values (?, ?, 2, 'rotten', 'IN_PROGRESS', now(), false)",
                Ids.next(),
                problem);
        return problem;
    }

    private int orders(UUID problem) {
        return sql.list("select 1 from supervision_order where problem_id = ?", row -> 1, problem)
                .size();
    }

    private String state(UUID problem) {
        return sql.one("select state from problem where id = ?", row -> row.getString(1), problem)
                .orElseThrow();
    }
}
