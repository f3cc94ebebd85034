package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.zoufang.contract.Rule;
import org.zoufang.shared.Grams;
import org.zoufang.shared.Sql;

/**
 * What enterprises raised before: once more within the rules' days, of the same type and category and in words that are
 * alike, is raised again.
 */
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
        Set<String> pairs = Grams.pairs(problem.text);
        return sql.one(
                """
                select id from (
                    select p.id, p.submitted_at,
                        (select count(*) from unnest(p.grams) g where length(g) = 2 and g = any(?::text[])) as shared,
                        (select count(*) from unnest(p.grams) g where length(g) = 2) as whole
                    from problem p
                    where enterprise_id = ? and category = ? and type = ? and submitted_at >= ? and id <> ?
                      and merged_into is null and state not in ('WITHDRAWN', 'REDIRECTED')) near
                where shared > 0 and shared >= least(whole, ?) * ? order by submitted_at desc, id desc limit 1
                """,
                row -> Sql.id(row, "id"),
                pairs,
                problem.enterpriseId,
                problem.category,
                problem.type,
                since,
                problem.id,
                pairs.size(),
                DuplicateReading.SAME_ENTERPRISE);
    }
}
