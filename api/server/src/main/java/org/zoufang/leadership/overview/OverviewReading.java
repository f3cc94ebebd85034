package org.zoufang.leadership.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import org.zoufang.contract.ProblemState;
import org.zoufang.leadership.EnterpriseName;
import org.zoufang.leadership.coverage.EnterpriseScope;
import org.zoufang.official.Caller;
import org.zoufang.official.ProblemSight;
import org.zoufang.official.VisitSight;
import org.zoufang.shared.Clocks;
import org.zoufang.shared.Condition;
import org.zoufang.shared.Sql;

/**
 * Counts what the overview shows; docs/domain/figures.md has each definition. It counts what its reader may open, so that
 * two readers with different scopes get different numbers, and each can follow his.
 */
@ApplicationScoped
public class OverviewReading {

    private static final int DAYS_BEFORE = 30;

    private final Sql sql;
    private final Clock clock;

    OverviewReading(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public Overview overview(Caller caller) {
        LocalDate today = LocalDate.now(clock);
        LocalDate since = today.with(IsoFields.DAY_OF_QUARTER, 1);
        LocalDate before = since.minusMonths(3);
        LocalDate sameDay = before.plusDays(ChronoUnit.DAYS.between(since, today));
        Condition problems = ProblemSight.seenBy(caller, "p");
        return new Overview(
                today,
                since,
                new FigureCompared(visited(caller, since, today), visited(caller, before, earlier(sameDay, since))),
                notVisited(caller, since),
                open(problems),
                overdue(problems, today),
                worst(problems, today),
                units(problems, today));
    }

    /** A former quarter may be shorter than this one. */
    private static LocalDate earlier(LocalDate day, LocalDate since) {
        return day.isBefore(since) ? day : since.minusDays(1);
    }

    private int visited(Caller caller, LocalDate from, LocalDate to) {
        Condition seen = VisitSight.seenBy(caller, "v");
        return sql.one(
                        "select count(distinct v.enterprise_id) from leadership_visit v where v.arrived_at is not null"
                                + " and v.occurred_at >= ? and v.occurred_at < ? and " + seen.text(),
                        row -> row.getInt(1),
                        seen.between(List.of(start(from), start(to.plusDays(1)))))
                .orElseThrow();
    }

    /** Key enterprises of the places that the caller looks after. */
    private FigurePart notVisited(Caller caller, LocalDate since) {
        Condition near = EnterpriseScope.of(caller, "e");
        return sql.one(
                        "select count(*) filter (where not exists (select from leadership_visit v where"
                                + " v.enterprise_id = e.id and v.arrived_at is not null and v.occurred_at >= ?)), count(*)"
                                + " from leadership_enterprise_facts e where e.key_enterprise and " + near.text(),
                        OverviewReading::part,
                        near.between(List.of(start(since))))
                .orElseThrow();
    }

    private FigureCompared open(Condition seen) {
        Instant then = clock.instant().minus(DAYS_BEFORE, ChronoUnit.DAYS);
        return sql.one(
                        "select count(*) filter (where p.is_open),"
                                + " count(*) filter (where p.submitted_at <= ? and (p.is_open or p.state_since > ?))"
                                + " from leadership_problem_line p where (p.is_open or p.state_since > ?) and "
                                + seen.text(),
                        row -> new FigureCompared(row.getInt(1), row.getInt(2)),
                        seen.between(List.of(then, then, then)))
                .orElseThrow();
    }

    private FigurePart overdue(Condition seen, LocalDate today) {
        return sql.one(
                        "select count(*) filter (where p.due_on < ?), count(*) from leadership_problem_line p"
                                + " where p.is_handled and " + seen.text(),
                        OverviewReading::part,
                        seen.between(List.of(today)))
                .orElseThrow();
    }

    private List<WorstProblem> worst(Condition seen, LocalDate today) {
        return sql.list(
                "select p.id, p.number, p.text, p.state, p.due_on, p.submitted_at, p.lead, e.id as enterprise_id, e.name,"
                        + " e.credit_code from leadership_problem_line p join leadership_enterprise e on e.id = p.enterprise_id"
                        + " where p.is_handled and p.due_on < ? and " + seen.text()
                        + " order by p.due_on, p.submitted_at, p.id limit 10",
                OverviewReading::problem,
                seen.between(List.of(today)));
    }

    private List<UnitLine> units(Condition seen, LocalDate today) {
        return sql.list(
                "select p.lead_id, p.lead, count(*) as waiting, count(*) filter (where p.due_on < ?) as overdue"
                        + " from leadership_problem_line p where p.is_handled and p.lead_id is not null and "
                        + seen.text()
                        + " group by p.lead_id, p.lead order by overdue desc, waiting desc, p.lead limit 10",
                row -> new UnitLine(
                        Sql.id(row, "lead_id"), row.getString("lead"), row.getInt("waiting"), row.getInt("overdue")),
                seen.between(List.of(today)));
    }

    private static WorstProblem problem(ResultSet row) throws SQLException {
        return new WorstProblem(
                Sql.id(row, "id"),
                row.getString("number"),
                row.getString("text"),
                new EnterpriseName(Sql.id(row, "enterprise_id"), row.getString("name"), row.getString("credit_code")),
                Sql.term(row, "state", ProblemState.class),
                row.getObject("due_on", LocalDate.class),
                Sql.instant(row, "submitted_at"),
                row.getString("lead"));
    }

    private static FigurePart part(ResultSet row) throws SQLException {
        return new FigurePart(row.getInt(1), row.getInt(2));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Clocks.CHINA).toInstant();
    }
}
