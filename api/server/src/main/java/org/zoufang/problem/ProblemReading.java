package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zoufang.contract.ProblemLifecycle;
import org.zoufang.contract.ProblemState;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.WorkingDays;
import org.zoufang.official.Caller;
import org.zoufang.official.ProblemSight;
import org.zoufang.problem.view.ProblemView;
import org.zoufang.shared.Condition;
import org.zoufang.shared.PageInfo;
import org.zoufang.shared.PageKey;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;
import org.zoufang.workcalendar.CalendarReading;

/** Reads problems, as far as the caller sees them. */
@ApplicationScoped
public class ProblemReading {

    private final Sql sql;
    private final CalendarReading calendar;
    private final Clock clock;

    ProblemReading(Sql sql, CalendarReading calendar, Clock clock) {
        this.sql = sql;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Nothing if there is none that the caller may see. */
    public Optional<ProblemView> problem(Caller caller, UUID id) {
        Condition seen = ProblemSight.seenBy(caller, "p");
        ProblemRows rows = rows();
        return sql.one(
                "select p.* from problem p where p.id = ? and " + seen.text(), rows::read, seen.between(List.of(id)));
    }

    /** Those of these that the caller may see, by id. */
    public Map<UUID, ProblemView> problems(Caller caller, Collection<UUID> ids) {
        Condition seen = ProblemSight.seenBy(caller, "p");
        return sql
                .list(
                        "select p.* from problem p where p.id = any(?::uuid[]) and " + seen.text(),
                        rows()::read,
                        seen.between(List.of(ids)))
                .stream()
                .collect(Collectors.toMap(ProblemView::id, Function.identity()));
    }

    /**
     * A page of problems, those taken in last first.
     *
     * @throws Refused with TOO_MANY or BAD_CURSOR
     */
    public ProblemConnection page(Caller caller, ProblemFilter filter, Integer first, String after) {
        int size = PageKey.size(first);
        List<Condition> all = new ArrayList<>();
        all.add(ProblemSight.seenBy(caller, "p"));
        all.addAll(filter.conditions(LocalDate.now(clock)));
        if (after != null) {
            all.add(place(after));
        }
        List<Object> arguments = new ArrayList<>();
        all.forEach(one -> arguments.addAll(one.arguments()));
        arguments.add(size + 1);
        String where = String.join(" and ", all.stream().map(Condition::text).toList());
        ProblemRows rows = rows();
        List<ProblemView> found = sql.list(
                "select p.* from problem p where " + where + " order by p.submitted_at desc, p.id desc limit ?",
                rows::read,
                arguments.toArray());
        List<ProblemEdge> edges = found.stream()
                .limit(size)
                .map(one ->
                        new ProblemEdge(PageKey.of(one.submittedAt(), one.id().toString()), one))
                .toList();
        String end = edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor();
        return new ProblemConnection(edges, new PageInfo(found.size() > size, end));
    }

    private ProblemRows rows() {
        WorkingDays days = calendar.workingDays();
        return new ProblemRows(days, LocalDate.now(clock), clock.getZone());
    }

    private static Condition place(String after) {
        List<String> columns = PageKey.read(after, 2);
        try {
            return Condition.of(
                    "(p.submitted_at, p.id) < (?, ?)", Instant.parse(columns.get(0)), UUID.fromString(columns.get(1)));
        } catch (RuntimeException e) {
            throw Refused.because(RefusalCode.BAD_CURSOR, "after");
        }
    }

    /** Which states a problem is in while a department's clock runs. */
    static final List<ProblemState> HANDLED =
            Stream.of(ProblemState.values()).filter(ProblemLifecycle::isHandled).toList();
}
