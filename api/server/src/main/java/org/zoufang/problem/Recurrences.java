package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.Rule;
import org.zoufang.shared.Sql;

/** What enterprises raised before: once more within the rules' days, of the same type and category, is raised again. */
@ApplicationScoped
class Recurrences {

    private final Sql sql;
    private final TimeLimitReading limits;

    Recurrences(Sql sql, TimeLimitReading limits) {
        this.sql = sql;
        this.limits = limits;
    }

    /** The last one before this new problem; what was withdrawn, sent elsewhere or is a duplicate does not count. */
    Optional<UUID> before(Problem problem) {
        Instant since = problem.submittedAt.minus(
                Duration.ofDays(limits.of(problem, problem.submittedAt).number(Rule.AGAIN_WITHIN)));
        return sql.one(
                """
                select id from problem
                where enterprise_id = ? and category = ? and type = ? and submitted_at >= ? and id <> ?
                  and merged_into is null and state not in ('WITHDRAWN', 'REDIRECTED')
                order by submitted_at desc, id desc limit 1
                """,
                row -> Sql.id(row, "id"),
                problem.enterpriseId,
                problem.category,
                problem.type,
                since,
                problem.id);
    }
}
