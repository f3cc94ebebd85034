package org.zoufang.leadership.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zoufang.contract.FigureGrouping;
import org.zoufang.official.Caller;
import org.zoufang.official.ProblemSight;
import org.zoufang.official.VisitSight;
import org.zoufang.shared.Condition;

/**
 * The one statement behind the figures. Each problem is counted once, however often it was answered or done again; by
 * department once for each that ever led it, so that handing one on takes nothing away from anybody's figures.
 */
final class ClosedLoopQuery {

    private static final String LED_BY =
            "exists (select from leadership_problem_run r where r.problem_id = p.id" + " and r.organisation_id = ?)";

    private static final String FACTS =
            """
            handled as (
                select p.id, p.org, sum(e.n - b.n) as days from (select distinct id, org from picked) p
                join leadership_problem_run r on r.problem_id = p.id and (p.org is null or r.organisation_id = p.org)
                join day b on b.day = r.from_day
                join day e on e.day = greatest(r.from_day, coalesce(r.to_day, ?::date))
                group by p.id, p.org),
            said as (
                select distinct on (w.problem_id) w.problem_id, w.verdict, w.result, w.manner
                from leadership_problem_word w join base p on p.id = w.problem_id
                order by w.problem_id, w.position desc),
            sampled as (
                select s.problem_id, count(*) as checks, count(*) filter (where s.passed) as passed
                from leadership_problem_sample s join base p on p.id = s.problem_id group by s.problem_id),
            refused as (
                select p.id, p.org, count(*) filter (where r.state = 'WAITING') as refusals_waiting,
                    count(*) filter (where r.state = 'UPHELD') as refusals_upheld,
                    count(*) filter (where r.state = 'OVERTURNED') as refusals_overturned
                from (select distinct id, org from picked) p
                join leadership_problem_refusal r on r.problem_id = p.id
                    and (p.org is null or r.organisation_id = p.org)
                group by p.id, p.org),
            fact as (
                select p.key, p.whole, p.given, p.outcome, p.asked, p.first_seen_by, p.rework_count > 0 as reworked,
                    p.given and p.state = 'CLOSED' and w.verdict = 'SOLVED' as solved, w.result, w.manner,
                    coalesce(s.checks, 0) as checks, coalesce(s.passed, 0) as passed, h.days as handling,
                    e.n - b.n as waiting,
                    r.refusals_waiting, r.refusals_upheld, r.refusals_overturned
                from picked p
                left join refused r on r.id = p.id and r.org is not distinct from p.org
                left join handled h on h.id = p.id and h.org is not distinct from p.org
                left join said w on w.problem_id = p.id
                left join sampled s on s.problem_id = p.id
                join day b on b.day = p.submitted_on
                join day e on e.day = greatest(p.submitted_on, coalesce(p.ended_on, ?::date)))
            """;

    private static final String FIGURES =
            """
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
                coalesce(sum(refusals_waiting), 0) as refusals_waiting,
                coalesce(sum(refusals_upheld), 0) as refusals_upheld,
                coalesce(sum(refusals_overturned), 0) as refusals_overturned,
                count(handling) as handled, avg(handling) as handling_mean,
                percentile_cont(0.5) within group (order by handling) as handling_median,
                avg(waiting) as waiting_mean,
                percentile_cont(0.5) within group (order by waiting) as waiting_median
            from fact where %s
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
        StringBuilder text = new StringBuilder("with day as materialized (select day, n from leadership_day),\n")
                .append("base as materialized (select p.*, ?::uuid as led_by from leadership_problem p")
                .append(" where p.submitted_on >= ? and p.submitted_on <= ?");
        conditions().forEach(one -> text.append(" and ").append(one.text()));
        text.append("),\npicked as (select b.*, null::text as key, b.led_by as org, true as whole from base b");
        boolean grouped = filter.by() != null;
        if (grouped) {
            text.append(" union all ").append(grouping(filter.by()));
        }
        text.append("),\n").append(FACTS).append(FIGURES.formatted("null::text", "true", "whole"));
        if (grouped) {
            text.append("union all ")
                    .append(FIGURES.formatted("key", "false", "not whole group by key"))
                    .append("order by whole desc, key nulls last");
        }
        return text.toString();
    }

    Object[] arguments() {
        List<Object> all = new ArrayList<>();
        all.add(filter.departmentId());
        all.add(filter.from());
        all.add(filter.to());
        conditions().forEach(one -> all.addAll(one.arguments()));
        all.add(today);
        all.add(today);
        return all.toArray();
    }

    /** By department a problem stands with each that ever led it, the others with their own key once. */
    private static String grouping(FigureGrouping by) {
        return switch (by) {
            case MONTH -> "select b.*, to_char(b.submitted_on, 'YYYY-MM'), b.led_by, false from base b";
            case DISTRICT -> "select b.*, b.division_code, b.led_by, false from base b";
            case DEPARTMENT ->
                """
                select b.*, l.organisation_id::text, l.organisation_id, false from base b
                left join (select distinct problem_id, organisation_id from leadership_problem_run) l
                    on l.problem_id = b.id and (b.led_by is null or l.organisation_id = b.led_by)
                """;
        };
    }

    private List<Condition> conditions() {
        List<Condition> all = new ArrayList<>(List.of(seen));
        if (filter.district() != null) {
            all.add(Condition.of("p.division_code like ?", VisitSight.beginning(filter.district()) + "%"));
        }
        if (filter.departmentId() != null) {
            all.add(Condition.of(LED_BY, filter.departmentId()));
        }
        return all;
    }
}
