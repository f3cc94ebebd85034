package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zoufang.shared.Sql;

/** All that enterprises said to answers. */
@ApplicationScoped
class Confirmations {

    private final Sql sql;

    Confirmations(Sql sql) {
        this.sql = sql;
    }

    /** Under the id of its step, which is written already. */
    void add(ProblemCase work, Said said) {
        sql.change(
                """
                insert into problem_confirmation (id, problem_id, delivery_id, outcome, verdict, result, manner,
                    contact_name, recorded_by)
                select ?, d.problem_id, d.id, r.outcome, ?, ?, ?, ?, ?
                from problem_delivery d join problem_reply r on r.id = d.reply_id
                where d.problem_id = ? order by d.delivered_at desc, d.id desc limit 1
                """,
                work.stepId(),
                said.verdict(),
                said.result(),
                said.manner(),
                said.contact(),
                work.caller() == null ? null : work.caller().officialId(),
                work.id());
    }

    /** Whether this person wrote any of them down for the problem. */
    boolean wroteDown(UUID problemId, UUID officialId) {
        return sql.one(
                        "select id from problem_confirmation where problem_id = ? and recorded_by = ? limit 1",
                        row -> true,
                        problemId,
                        officialId)
                .isPresent();
    }
}
