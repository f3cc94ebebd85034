package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zoufang.contract.OrganisationKind;
import org.zoufang.contract.SupervisionLevel;
import org.zoufang.contract.SupervisionState;
import org.zoufang.official.Caller;
import org.zoufang.official.Organisation;
import org.zoufang.official.ProblemSight;
import org.zoufang.problem.view.ProblemView;
import org.zoufang.problem.view.SupervisionView;
import org.zoufang.shared.Condition;
import org.zoufang.shared.Sql;

/** Reads supervision orders, and which light a problem shows today. */
@ApplicationScoped
public class SupervisionReading {

    private static final String SELECT =
            "select s.*, o.name, o.kind from supervision_order s join organisation o on o.id = s.organisation_id ";
    private static final int SHOWN = 200;

    private final Sql sql;
    private final TimeLimitReading limits;
    private final Clock clock;

    SupervisionReading(Sql sql, TimeLimitReading limits, Clock clock) {
        this.sql = sql;
        this.limits = limits;
        this.clock = clock;
    }

    /** The orders about each problem, the first one first. Whether the caller sees the problems is asked before. */
    public Map<UUID, List<SupervisionView>> of(Collection<UUID> problemIds) {
        return sql
                .list(
                        SELECT + "where s.problem_id = any(?::uuid[]) order by s.issued_at, s.id",
                        SupervisionReading::read,
                        problemIds)
                .stream()
                .collect(Collectors.groupingBy(SupervisionView::problemId));
    }

    /** Those that are not closed yet, about problems that the caller sees: the gravest and oldest first, at most 200. */
    public List<SupervisionView> open(Caller caller) {
        Condition seen = ProblemSight.seenBy(caller, "p");
        return sql.list(
                SELECT + "join problem p on p.id = s.problem_id where s.state in ('ISSUED', 'REPLIED', 'ACCEPTED') and "
                        + seen.text()
                        + " order by array_position(array['RED', 'ORANGE', 'BLUE'], s.level), s.issued_at, s.id limit ?",
                SupervisionReading::read,
                seen.between(List.of(), SHOWN));
    }

    /** One, if the caller sees its problem. */
    public Optional<SupervisionView> order(Caller caller, UUID id) {
        Condition seen = ProblemSight.seenBy(caller, "p");
        return sql.one(
                SELECT + "join problem p on p.id = s.problem_id where s.id = ? and " + seen.text(),
                SupervisionReading::read,
                seen.between(List.of(id)));
    }

    /** Which light each of these shows today, by the rules of its mechanism; nothing for those that show none. */
    public Map<UUID, SupervisionLevel> lights(Collection<ProblemView> problems) {
        List<UUID> overdue = problems.stream()
                .filter(one -> one.overdueDays() > 0)
                .map(ProblemView::id)
                .toList();
        if (overdue.isEmpty()) {
            return Map.of();
        }
        Map<UUID, String> codes = sql
                .list(
                        "select id, coalesce(rule_code, ?) as code from problem where id = any(?::uuid[])",
                        row -> Map.entry(Sql.id(row, "id"), row.getString("code")),
                        TimeLimitReading.USUAL,
                        overdue)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<String, Optional<TimeLimits>> counted = new HashMap<>();
        Map<UUID, SupervisionLevel> lights = new HashMap<>();
        for (ProblemView problem : problems) {
            String code = codes.get(problem.id());
            if (code != null) {
                counted.computeIfAbsent(code, any -> limits.from(any, clock.instant()))
                        .or(() -> limits.from(TimeLimitReading.USUAL, clock.instant()))
                        .flatMap(rules -> rules.light(problem.overdueDays()))
                        .ifPresent(light -> lights.put(problem.id(), light));
            }
        }
        return lights;
    }

    private static SupervisionView read(ResultSet row) throws SQLException {
        UUID issuedBy = Sql.id(row, "issued_by");
        return new SupervisionView(
                Sql.id(row, "id"),
                Sql.id(row, "problem_id"),
                new Organisation(
                        Sql.id(row, "organisation_id"),
                        row.getString("name"),
                        Sql.term(row, "kind", OrganisationKind.class)),
                Sql.term(row, "level", SupervisionLevel.class),
                Sql.term(row, "state", SupervisionState.class),
                issuedBy == null,
                Sql.instant(row, "issued_at"),
                row.getString("reason"),
                row.getInt("overdue_days"),
                row.getObject("reply_by", LocalDate.class),
                row.getString("reply"),
                Sql.instant(row, "replied_at"),
                row.getString("settlement"),
                issuedBy);
    }
}
