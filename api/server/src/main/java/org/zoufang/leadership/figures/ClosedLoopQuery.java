package org.zoufang.leadership.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zoufang.contract.FigureGrouping;
import org.zoufang.official.Caller;
import org.zoufang.official.ProblemSight;
import org.zoufang.official.VisitSight;
import org.zoufang.shared.Condition;

/** The one statement behind the figures. Each problem is counted once, however often it was answered or done again. */
final class ClosedLoopQuery {

    private static final String FACTS =
            """
            handled as (
                select r.problem_id, sum(e.n - b.n) as days from leadership_problem_run r
                join picked p on p.id = r.problem_id
                join day b on b.day = r.from_day
                join day e on e.day = greatest(r.from_day, coalesce(r.to_day, ?::date))
                group by r.problem_id),
            said as (
                select distinct on (w.problem_id) w.problem_id, w.verdict, w.result, w.manner
                from leadership_problem_word w join picked p on p.id = w.problem_id
                order by w.problem_id, w.position desc),
            sampled as (
                select s.problem_id, count(*) as checks, count(*) filter (where s.passed) as passed
                from leadership_problem_sample s join picked p on p.id = s.problem_id group by s.problem_id),
            fact as (
                select p.key, p.given, p.outcome, p.asked, p.first_seen_by, p.rework_count > 0 as reworked,
                    p.given and p.state = 'CLOSED' and w.verdict = 'SOLVED' as solved, w.result, w.manner,
                    coalesce(s.checks, 0) as checks, coalesce(s.passed, 0) as passed, h.days as handling,
                    e.n - b.n as waiting
                from picked p
                left join handled h on h.problem_id = p.id
                left join said w on w.problem_id = p.id
                left join sampled s on s.problem_id = p.id
                join day b on b.day = p.submitted_on
                join day e on e.day = greatest(p.submitted_on, coalesce(p.ended_on, ?::date)))
            select %s as key, %s as whole, count(*) as taken, count(*) filter (where given) as given,
                count(*) filter (where outcome is not null) as answered,
                count(*) filter (where outcome = 'A') as a, count(*) filter (where outcome = 'B') as b,
                count(*) filter (where outcome = 'C') as c, count(*) filter (where outcome = 'D') as d,
                count(*) filter (where solved) as solved, count(*) filter (where asked) as asked,
                count(*) filter (where result = 'SATISFIED') as result_satisfied,
                count(*) filter (where result = 'FAIRLY_SATISFIED') as result_fairly,
                count(*) filter (where result = 'DISSATISFIED') as result_dissatisfied,
                count(*) filter (where manner = 'SATISFIED') as manner_satisfied,
                count(*) filter (where manner = 'FAIRLY_SATISFIED') as manner_fairly,
                count(*) filter (where manner = 'DISSATISFIED') as manner_dissatisfied,
                coalesce(sum(checks), 0) as checks, coalesce(sum(passed), 0) as passed,
                count(*) filter (where reworked and outcome is not null) as reworked,
                count(*) filter (where first_seen_by = 'FOUND_BY_US') as found,
                count(*) filter (where first_seen_by = 'RAISED_BY_ENTERPRISE') as raised,
                count(*) filter (where first_seen_by = 'RAISED_AGAIN') as again,
                count(handling) as handled, avg(handling) as handling_mean,
                percentile_cont(0.5) within group (order by handling) as handling_median,
                avg(waiting) as waiting_mean,
                percentile_cont(0.5) within group (order by waiting) as waiting_median
            from fact %s
            """;

    private final ClosedLoopFilter filter;
    private final Condition seen;
    private final LocalDate today;

    ClosedLoopQuery(ClosedLoopFilter filter, Caller caller, LocalDate today) {
        this.filter = filter;
        this.seen = ProblemSight.seenBy(caller, "p");
        this.today = today;
    }

    String text() {
        StringBuilder picked = new StringBuilder("with day as materialized (select day, n from leadership_day),\n")
                .append("picked as materialized (select p.*, ")
                .append(key())
                .append(" as key from leadership_problem p where p.submitted_on >= ? and p.submitted_on <= ?");
        conditions().forEach(one -> picked.append(" and ").append(one.text()));
        boolean whole = filter.by() == null;
        return picked.append("),\n")
                .append(FACTS.formatted(
                        whole ? "null" : "key",
                        whole ? "true" : "grouping(key) = 1",
                        whole ? "" : "group by grouping sets ((), (key)) order by whole desc, key nulls last"))
                .toString();
    }

    Object[] arguments() {
        List<Object> all = new ArrayList<>(List.of(filter.from(), filter.to()));
        conditions().forEach(one -> all.addAll(one.arguments()));
        all.add(today);
        all.add(today);
        return all.toArray();
    }

    private String key() {
        FigureGrouping by = filter.by();
        if (by == null) {
            return "null::text";
        }
        return switch (by) {
            case MONTH -> "to_char(p.submitted_on, 'YYYY-MM')";
            case DISTRICT -> "p.division_code";
            case DEPARTMENT -> "p.lead_id::text";
        };
    }

    private List<Condition> conditions() {
        List<Condition> all = new ArrayList<>(List.of(seen));
        if (filter.district() != null) {
            all.add(Condition.of("p.division_code like ?", VisitSight.beginning(filter.district()) + "%"));
        }
        if (filter.departmentId() != null) {
            all.add(Condition.of("p.lead_id = ?", filter.departmentId()));
        }
        return all;
    }
}
