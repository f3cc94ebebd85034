package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.Entity;
import org.zoufang.contract.ProblemState;
import org.zoufang.shared.Noted;
import org.zoufang.shared.RowsChanged;
import org.zoufang.shared.Sql;

/**
 * An answer that was left at a link has reached the enterprise: only from then on it can be said that it did not answer. The
 * problem's version stays: the enterprise has nothing new to read.
 */
@ApplicationScoped
public class AnswerReaching {

    private final Problems problems;
    private final Sql sql;
    private final Event<Noted> trail;
    private final Event<RowsChanged> rows;

    AnswerReaching(Problems problems, Sql sql, Event<Noted> trail, Event<RowsChanged> rows) {
        this.problems = problems;
        this.sql = sql;
        this.trail = trail;
        this.rows = rows;
    }

    /** Does nothing if it is not a delivery, if that reached it before, or if another answer was delivered since. */
    @Transactional
    public void reached(UUID problemId, UUID deliveryId, Instant at, UUID officialId) {
        Problem problem = problems.held(problemId).orElseThrow();
        int marked = sql.change(
                """
                update problem_delivery set reached_at = ? where id = ? and reached_at is null and id = (
                    select id from problem_delivery where problem_id = ? order by delivered_at desc, id desc limit 1)
                """,
                at,
                deliveryId,
                problemId);
        if (marked == 0) {
            return;
        }
        if (problem.state == ProblemState.AWAITING_CONFIRMATION && problem.reachedAt == null) {
            problem.reached(at);
        }
        trail.fire(Noted.of("problemAnswerReached", "PROBLEM", problemId, officialId, null));
        rows.fire(new RowsChanged(Entity.PROBLEM, List.of(problemId)));
    }
}
