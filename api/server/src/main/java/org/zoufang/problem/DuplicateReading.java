package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zoufang.official.Caller;
import org.zoufang.official.ProblemSight;
import org.zoufang.problem.view.LikelyDuplicate;
import org.zoufang.problem.view.ProblemView;
import org.zoufang.shared.Condition;
import org.zoufang.shared.Grams;
import org.zoufang.shared.Sql;

/**
 * Suggests which problems might be the same matter, and says why: the same enterprise or category, the words that both
 * have, the days between them. A person decides, and links them.
 */
@ApplicationScoped
public class DuplicateReading {

    private static final int SHOWN = 5;
    private static final Duration NEAR = Duration.ofDays(90);

    /** Of two characters: a lone one says nothing. Of the shorter text this share must stand in the other. */
    static final double SAME_ENTERPRISE = 0.3;

    private static final double OTHER_ENTERPRISE = 0.6;

    private static final String ALIKE =
            """
            select * from (
                select p.id, p.number, p.state, p.text, p.enterprise_id = ? as own, e.name,
                    abs(extract(epoch from p.submitted_at - ?::timestamptz)) / 86400 as days,
                    (select count(*) from unnest(p.grams) g where length(g) = 2 and g = any(?::text[])) as shared,
                    (select count(*) from unnest(p.grams) g where length(g) = 2) as whole
                from problem p join enterprise e on e.id = p.enterprise_id
                where p.id <> ? and p.merged_into is null and p.state <> 'WITHDRAWN'
                  and p.submitted_at between ? and ? and (p.enterprise_id = ? or p.category = ?)
                  and p.grams && ?::text[] and %s) near
            where shared >= least(whole, ?) * case when own then ? else ? end and shared > 0
            order by own desc, shared desc, days, id limit ?
            """;

    private final Sql sql;

    DuplicateReading(Sql sql) {
        this.sql = sql;
    }

    /** The likeliest first, at most five of those that the caller sees. */
    public List<LikelyDuplicate> of(Caller caller, ProblemView problem) {
        Set<String> pairs = Grams.pairs(problem.text());
        if (pairs.isEmpty()) {
            return List.of();
        }
        Condition seen = ProblemSight.seenBy(caller, "p");
        List<Object> arguments = new ArrayList<>(List.of(
                problem.enterpriseId(),
                problem.submittedAt(),
                pairs,
                problem.id(),
                problem.submittedAt().minus(NEAR),
                problem.submittedAt().plus(NEAR),
                problem.enterpriseId(),
                problem.category(),
                pairs));
        arguments.addAll(seen.arguments());
        arguments.addAll(List.of(pairs.size(), SAME_ENTERPRISE, OTHER_ENTERPRISE, SHOWN));
        return sql.list(
                ALIKE.formatted(seen.text()),
                row -> new LikelyDuplicate(
                        Sql.id(row, "id"),
                        row.getString("number"),
                        row.getString("name"),
                        row.getBoolean("own"),
                        (int) row.getDouble("days"),
                        shared(pairs, row.getString("text"))),
                arguments.toArray());
    }

    /** The stretches that both texts have, the longest first. */
    private static List<String> shared(Set<String> pairs, String text) {
        return Grams.stretches(pairs, text).stream()
                .sorted((one, other) -> other.length() - one.length())
                .limit(SHOWN)
                .toList();
    }
}
