package org.zoufang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.MeasureState;
import org.zoufang.contract.OrganisationKind;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.official.Official;
import org.zoufang.official.OfficialReading;
import org.zoufang.official.Organisation;
import org.zoufang.shared.Condition;
import org.zoufang.shared.PageInfo;
import org.zoufang.shared.PageKey;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** Reads plans, as far as the caller sees them. What is overdue is counted when it is read. */
@ApplicationScoped
public class PlanReading {

    private static final String ROWS =
            """
            select p.*, (select count(*) from plan_measure m where m.plan_id = p.id) as measures,
                (select count(*) from plan_measure m where m.plan_id = p.id and m.state = 'OPEN') as open,
                (select count(*) from plan_measure m where m.plan_id = p.id and m.state = 'OPEN' and m.due_on < ?) as overdue
            from enterprise_plan p where
            """;

    private final Sql sql;
    private final OfficialReading officials;
    private final Clock clock;

    PlanReading(Sql sql, OfficialReading officials, Clock clock) {
        this.sql = sql;
        this.officials = officials;
        this.clock = clock;
    }

    /** Nothing if there is none that the caller may see. */
    public Optional<EnterprisePlan> plan(Caller caller, UUID id) {
        Condition seen = PlanSight.seenBy(caller);
        return sql.one(
                ROWS + "p.id = ? and " + seen.text(),
                PlanReading::plan,
                seen.between(List.of(LocalDate.now(clock), id)));
    }

    /**
     * A page of plans, those made last first.
     *
     * @param enterpriseId of this enterprise, or null
     * @throws Refused with TOO_MANY or BAD_CURSOR
     */
    public PlanConnection page(Caller caller, UUID enterpriseId, Integer first, String after) {
        int size = PageKey.size(first);
        List<Condition> all = new ArrayList<>();
        all.add(PlanSight.seenBy(caller));
        if (enterpriseId != null) {
            all.add(Condition.of("p.enterprise_id = ?", enterpriseId));
        }
        if (after != null) {
            all.add(place(after));
        }
        List<Object> arguments = new ArrayList<>(List.of(LocalDate.now(clock)));
        all.forEach(one -> arguments.addAll(one.arguments()));
        arguments.add(size + 1);
        String where = all.stream().map(Condition::text).collect(Collectors.joining(" and "));
        List<EnterprisePlan> found = sql.list(
                ROWS + where + " order by p.made_at desc, p.id desc limit ?", PlanReading::plan, arguments.toArray());
        List<PlanEdge> edges = found.stream()
                .limit(size)
                .map(one -> new PlanEdge(PageKey.of(one.madeAt(), one.id().toString()), one))
                .toList();
        String end = edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor();
        return new PlanConnection(edges, new PageInfo(found.size() > size, end));
    }

    /** The measures of plans that the caller was already allowed to see, in their order. */
    public Map<UUID, List<PlanMeasure>> measures(Collection<UUID> planIds) {
        LocalDate today = LocalDate.now(clock);
        return sql
                .list(
                        "select m.*, o.name, o.kind from plan_measure m join organisation o on o.id = m.owner_id"
                                + " where m.plan_id = any(?::uuid[]) order by m.plan_id, m.position",
                        row -> measure(row, today),
                        planIds)
                .stream()
                .collect(Collectors.groupingBy(PlanMeasure::planId));
    }

    /** How they were looked at, the last time first. */
    public Map<UUID, List<PlanReview>> reviews(Collection<UUID> planIds) {
        Map<UUID, Official> people = officials.byIds(sql.list(
                "select distinct reviewed_by from plan_review where plan_id = any(?::uuid[])",
                row -> Sql.id(row, "reviewed_by"),
                planIds));
        return sql
                .list(
                        "select * from plan_review where plan_id = any(?::uuid[])"
                                + " order by plan_id, reviewed_on desc, reviewed_at desc",
                        row -> new PlanReview(
                                Sql.id(row, "id"),
                                row.getObject("reviewed_on", LocalDate.class),
                                row.getString("text"),
                                people.get(Sql.id(row, "reviewed_by")),
                                Sql.id(row, "plan_id")),
                        planIds)
                .stream()
                .collect(Collectors.groupingBy(PlanReview::planId));
    }

    /** For which problems a plan is; whether somebody sees those is asked in their own room. */
    public List<UUID> problems(UUID planId) {
        return sql.list(
                "select problem_id from plan_problem where plan_id = ? order by linked_at, problem_id",
                row -> Sql.id(row, "problem_id"),
                planId);
    }

    private static Condition place(String after) {
        List<String> columns = PageKey.read(after, 2);
        try {
            return Condition.of(
                    "(p.made_at, p.id) < (?, ?)", Instant.parse(columns.get(0)), UUID.fromString(columns.get(1)));
        } catch (RuntimeException e) {
            throw Refused.because(RefusalCode.BAD_CURSOR, "after");
        }
    }

    private static EnterprisePlan plan(ResultSet row) throws SQLException {
        return new EnterprisePlan(
                Sql.id(row, "id"),
                row.getInt("version"),
                row.getString("title"),
                row.getString("situation"),
                row.getString("goals"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                Sql.instant(row, "made_at"),
                Sql.instant(row, "ended_at"),
                row.getString("conclusion"),
                row.getInt("measures"),
                row.getInt("open"),
                row.getInt("overdue"),
                Sql.id(row, "enterprise_id"),
                Sql.id(row, "made_by"));
    }

    private static PlanMeasure measure(ResultSet row, LocalDate today) throws SQLException {
        LocalDate due = row.getObject("due_on", LocalDate.class);
        MeasureState state = Sql.term(row, "state", MeasureState.class);
        return new PlanMeasure(
                Sql.id(row, "id"),
                row.getString("text"),
                new Organisation(
                        Sql.id(row, "owner_id"), row.getString("name"), Sql.term(row, "kind", OrganisationKind.class)),
                due,
                state,
                state == MeasureState.OPEN && due.isBefore(today),
                row.getString("report"),
                Sql.instant(row, "settled_at"),
                Sql.id(row, "plan_id"));
    }
}
