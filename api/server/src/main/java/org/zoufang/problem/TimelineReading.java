package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zoufang.contract.EnterpriseVerdict;
import org.zoufang.contract.HandlerRole;
import org.zoufang.contract.OrganisationKind;
import org.zoufang.contract.ProblemOutcome;
import org.zoufang.contract.ProblemState;
import org.zoufang.contract.Satisfaction;
import org.zoufang.contract.WorkingDays;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.official.Organisation;
import org.zoufang.problem.view.AssignmentView;
import org.zoufang.problem.view.ConfirmationView;
import org.zoufang.problem.view.ProblemStepView;
import org.zoufang.problem.view.ReplyView;
import org.zoufang.shared.Sql;
import org.zoufang.workcalendar.CalendarReading;

/** Reads what was done about problems. Whether the caller sees the problems is asked before. */
@ApplicationScoped
public class TimelineReading {

    private record Of<T>(UUID problemId, T row) {}

    private final Sql sql;
    private final OfficialReading officials;
    private final CalendarReading calendar;
    private final Clock clock;

    TimelineReading(Sql sql, OfficialReading officials, CalendarReading calendar, Clock clock) {
        this.sql = sql;
        this.officials = officials;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The steps of each problem, the first one first. Drafts of replies are not told: they are not given yet. */
    public Map<UUID, List<ProblemStepView>> steps(Collection<UUID> problemIds) {
        Map<UUID, Official> people = people("problem_step", "official_id", problemIds);
        return grouped(sql.list(
                """
                select s.*, case when s.command = 'draftReply' then null else s.text end as shown, g.signed_by, g.path,
                    j.should
                from problem_step s left join problem_signature g on g.step_id = s.id
                left join problem_judgement j on j.step_id = s.id
                where s.problem_id = any(?::uuid[]) order by s.problem_id, s.position
                """,
                row -> new Of<>(Sql.id(row, "problem_id"), step(row, people)),
                problemIds));
    }

    /** Each run of each department's clock, the first one first. */
    public Map<UUID, List<AssignmentView>> assignments(Collection<UUID> problemIds) {
        WorkingDays days = calendar.workingDays();
        return grouped(sql.list(
                """
                select a.*, o.name, o.kind from problem_assignment a join organisation o on o.id = a.organisation_id
                where a.problem_id = any(?::uuid[]) order by a.problem_id, a.assigned_at, a.role desc, a.id
                """,
                row -> new Of<>(Sql.id(row, "problem_id"), assignment(row, days)),
                problemIds));
    }

    /** The replies that were given, the first one first. */
    public Map<UUID, List<ReplyView>> replies(Collection<UUID> problemIds) {
        return grouped(sql.list(
                """
                select * from problem_reply where problem_id = any(?::uuid[]) and state = 'GIVEN'
                order by problem_id, given_at, id
                """,
                row -> new Of<>(
                        Sql.id(row, "problem_id"),
                        new ReplyView(
                                Sql.id(row, "id"),
                                Sql.term(row, "outcome", ProblemOutcome.class),
                                row.getString("text"),
                                row.getString("legal_basis"),
                                row.getString("alternatives"),
                                row.getObject("next_on", LocalDate.class),
                                Sql.instant(row, "given_at"))),
                problemIds));
    }

    /** What the enterprises said, the first word first. */
    public Map<UUID, List<ConfirmationView>> confirmations(Collection<UUID> problemIds) {
        Map<UUID, Official> people = people("problem_confirmation", "recorded_by", problemIds);
        return grouped(sql.list(
                """
                select c.*, s.at from problem_confirmation c join problem_step s on s.id = c.id
                where c.problem_id = any(?::uuid[]) order by c.problem_id, s.position
                """,
                row -> new Of<>(Sql.id(row, "problem_id"), confirmation(row, people)),
                problemIds));
    }

    private static ProblemStepView step(ResultSet row, Map<UUID, Official> people) throws SQLException {
        return new ProblemStepView(
                Sql.id(row, "id"),
                row.getString("command"),
                Sql.term(row, "from_state", ProblemState.class),
                Sql.term(row, "to_state", ProblemState.class),
                Sql.instant(row, "at"),
                people.get(Sql.id(row, "official_id")),
                row.getString("contact_name"),
                row.getString("shown"),
                row.getString("should"),
                row.getBoolean("to_enterprise"),
                StepSignatures.of(row));
    }

    private AssignmentView assignment(ResultSet row, WorkingDays days) throws SQLException {
        Instant ended = Sql.instant(row, "ended_at");
        Instant assigned = Sql.instant(row, "assigned_at");
        return new AssignmentView(
                Sql.id(row, "id"),
                new Organisation(
                        Sql.id(row, "organisation_id"),
                        row.getString("name"),
                        Sql.term(row, "kind", OrganisationKind.class)),
                Sql.term(row, "role", HandlerRole.class),
                row.getInt("level"),
                assigned,
                row.getObject("sign_by", LocalDate.class),
                Sql.instant(row, "signed_at"),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("due_provisional"),
                Sql.instant(row, "objected_at"),
                row.getObject("decide_by", LocalDate.class),
                ended,
                days.passed(day(assigned), ended == null ? LocalDate.now(clock) : day(ended)));
    }

    private static ConfirmationView confirmation(ResultSet row, Map<UUID, Official> people) throws SQLException {
        return new ConfirmationView(
                Sql.id(row, "id"),
                Sql.term(row, "outcome", ProblemOutcome.class),
                Sql.term(row, "verdict", EnterpriseVerdict.class),
                Sql.term(row, "result", Satisfaction.class),
                Sql.term(row, "manner", Satisfaction.class),
                row.getString("contact_name"),
                people.get(Sql.id(row, "recorded_by")),
                Sql.instant(row, "at"));
    }

    private Map<UUID, Official> people(String table, String column, Collection<UUID> problemIds) {
        return officials.byIds(sql
                .list(
                        "select distinct " + column + " from " + table + " where problem_id = any(?::uuid[])",
                        row -> Sql.id(row, column),
                        problemIds)
                .stream()
                .filter(Objects::nonNull)
                .toList());
    }

    private static <T> Map<UUID, List<T>> grouped(List<Of<T>> rows) {
        Function<Of<T>, T> row = Of::row;
        return rows.stream()
                .collect(Collectors.groupingBy(Of::problemId, Collectors.mapping(row, Collectors.toList())));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
