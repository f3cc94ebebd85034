package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import org.zoufang.shared.Sql;

/** Stops the clocks of all departments that still run; what they asked and nobody decided lapses. */
@ApplicationScoped
class HandlingClocks {

    private final ProblemSteps steps;
    private final Sql sql;

    HandlingClocks(ProblemSteps steps, Sql sql) {
        this.steps = steps;
        this.sql = sql;
    }

    /** After the step that stops them was written. */
    void stop(ProblemCase work, Assignment.End as) {
        work.assignments().stream().filter(Assignment::runs).forEach(one -> one.ended(as, steps.now()));
        sql.change(
                "update problem_extension set decided_step = ?, granted = false where problem_id = ? and decided_step is null",
                work.stepId(),
                work.id());
    }
}
