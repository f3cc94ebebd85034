package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.Confidentiality;
import org.zoufang.contract.ProblemLifecycle;
import org.zoufang.contract.ProblemOutcome;
import org.zoufang.contract.ProblemSource;
import org.zoufang.contract.ProblemState;
import org.zoufang.contract.Rule;
import org.zoufang.official.Caller;
import org.zoufang.official.ProblemSight;
import org.zoufang.problem.EnterpriseProblem.Answer;
import org.zoufang.problem.EnterpriseProblem.Step;
import org.zoufang.problem.view.ProblemFile;
import org.zoufang.shared.Condition;
import org.zoufang.shared.Sql;
import org.zoufang.workcalendar.CalendarReading;

/** Reads an enterprise's own problem for it, and for whom a link to it may be made. */
@ApplicationScoped
public class EnterpriseProblemReading {

    /** Which problems a link may show, as a condition on a row {@code p}: see {@link #isShown}. */
    public static final String SHOWN = "(p.confidentiality <> 'SENSITIVE' or p.source = 'ENTERPRISE')";

    private static final String ROW = "select p.*, o.name as department from problem p"
            + " left join organisation o on o.id = p.lead_id where p.id = ? and p.enterprise_id = ? and " + SHOWN;

    private final Sql sql;
    private final ProblemCases cases;
    private final TimeLimitReading limits;
    private final CalendarReading calendar;
    private final StepFileReading files;
    private final Clock clock;

    EnterpriseProblemReading(
            Sql sql,
            ProblemCases cases,
            TimeLimitReading limits,
            CalendarReading calendar,
            StepFileReading files,
            Clock clock) {
        this.files = files;
        this.sql = sql;
        this.cases = cases;
        this.limits = limits;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * What may be known of a problem before a link to it is made.
     *
     * @param shown whether its enterprise may be shown it by a link at all
     */
    public record Linkable(UUID enterpriseId, boolean shown) {}

    /** A problem that the caller may see and deliver the answer of; empty as for one that is not there. */
    public Optional<Linkable> linkable(Caller caller, UUID problemId) {
        Condition seen = ProblemSight.seenBy(caller, "p");
        return sql.one(
                        "select p.enterprise_id, " + SHOWN + " as shown from problem p where p.id = ? and "
                                + seen.text(),
                        row -> new Linkable(Sql.id(row, "enterprise_id"), row.getBoolean("shown")),
                        seen.between(List.of(problemId)))
                .filter(any -> cases.mayDeliver(caller, problemId));
    }

    /** Empty if there is none of this enterprise, or it is not one that a link shows. */
    public Optional<EnterpriseProblem> problem(UUID enterpriseId, UUID problemId) {
        Map<UUID, List<ProblemFile>> told = files.told(problemId);
        return sql.one(
                ROW, row -> read(row, answers(problemId, told), steps(problemId, told)), problemId, enterpriseId);
    }

    /** A problem that was reported by a link. */
    public record Reported(UUID id, String number, String text, ProblemState state, Instant submittedAt) {}

    /** What was reported by this link, the last one first. */
    public List<Reported> reported(UUID linkId) {
        return sql.list(
                """
                select p.* from problem_step s join problem p on p.id = s.problem_id
                where s.link_id = ? and s.command = 'submit' order by s.at desc limit 50
                """,
                row -> new Reported(
                        Sql.id(row, "id"),
                        row.getString("number"),
                        row.getString("text"),
                        EnterpriseProblem.shown(Sql.term(row, "state", ProblemState.class)),
                        Sql.instant(row, "submitted_at")),
                linkId);
    }

    /** Whether a link may show it: not what officials marked sensitive, unless the enterprise said it itself. */
    static boolean isShown(Problem problem) {
        return problem.confidentiality != Confidentiality.SENSITIVE || problem.source == ProblemSource.ENTERPRISE;
    }

    private EnterpriseProblem read(ResultSet row, List<Answer> answers, List<Step> steps) throws SQLException {
        ProblemState state = Sql.term(row, "state", ProblemState.class);
        Instant closed = Sql.instant(row, "closed_at");
        boolean answered = !answers.isEmpty();
        return new EnterpriseProblem(
                Sql.id(row, "id"),
                row.getInt("version"),
                row.getString("number"),
                row.getString("text"),
                EnterpriseProblem.shown(state),
                Sql.instant(row, "submitted_at"),
                row.getString("department"),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("due_provisional"),
                answered ? Sql.term(row, "outcome", ProblemOutcome.class) : null,
                answered ? row.getObject("watch_on", LocalDate.class) : null,
                calendar.workingDays().passed(day(Sql.instant(row, "submitted_at")), ended(state, row)),
                row.getString("raised_by") == null,
                state == ProblemState.CLOSED && clock.instant().isBefore(closed.plus(reopening(row, closed))),
                answers,
                steps);
    }

    private Duration reopening(ResultSet row, Instant closed) throws SQLException {
        return Duration.ofDays(
                limits.ofRules(row.getString("rule_code"), closed).number(Rule.REOPEN_WITHIN));
    }

    private LocalDate ended(ProblemState state, ResultSet row) throws SQLException {
        if (ProblemLifecycle.isOpen(state)) {
            return LocalDate.now(clock);
        }
        Instant closed = Sql.instant(row, "closed_at");
        return day(closed == null ? Sql.instant(row, "state_since") : closed);
    }

    /** What was delivered; an answer that was given but not brought yet is not the enterprise's. */
    private List<Answer> answers(UUID problemId, Map<UUID, List<ProblemFile>> told) {
        return sql.list(
                """
                select r.*, d.delivered_at from problem_delivery d join problem_reply r on r.id = d.reply_id
                where d.problem_id = ? order by d.delivered_at desc, d.id desc
                """,
                row -> new Answer(
                        Sql.term(row, "outcome", ProblemOutcome.class),
                        row.getString("text"),
                        row.getString("legal_basis"),
                        row.getString("alternatives"),
                        row.getObject("next_on", LocalDate.class),
                        Sql.instant(row, "delivered_at"),
                        told.getOrDefault(Sql.id(row, "id"), List.of())),
                problemId);
    }

    /** What it is told; that a refusal is reviewed without the words of who asked for that. */
    private List<Step> steps(UUID problemId, Map<UUID, List<ProblemFile>> told) {
        return sql.list(
                """
                select s.id, s.command, s.at, s.contact_name, case when s.to_enterprise then s.text end as text,
                    g.signed_by, g.path
                from problem_step s left join problem_signature g on g.step_id = s.id
                where s.problem_id = ? and (s.to_enterprise or s.command = 'sendToReview') order by s.position
                """,
                row -> new Step(
                        row.getString("command"),
                        Sql.instant(row, "at"),
                        row.getString("contact_name"),
                        row.getString("text"),
                        told.getOrDefault(Sql.id(row, "id"), List.of()),
                        StepSignatures.of(row)),
                problemId);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
