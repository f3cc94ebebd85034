package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import org.zoufang.shared.Sql;

/** Keeps what a second person answered first about a refusal: whether it should be done (价值判断), before whether it can be. */
@ApplicationScoped
class Judgements {

    private final Sql sql;

    Judgements(Sql sql) {
        this.sql = sql;
    }

    /** With the step at hand, which is written already; nothing where only one text was asked for. */
    void write(ProblemCase work, String should) {
        if (should != null) {
            sql.change(
                    "insert into problem_judgement (step_id, problem_id, should) values (?, ?, ?)",
                    work.stepId(),
                    work.id(),
                    should);
        }
    }
}
