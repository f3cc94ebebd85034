package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.official.ProblemSight;
import org.zoufang.problem.view.ProblemView;
import org.zoufang.shared.Condition;
import org.zoufang.shared.PageInfo;
import org.zoufang.shared.PageKey;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;
import org.zoufang.workcalendar.CalendarReading;

/** Reads what is on watch (挂账): being solved or planned, what is looked at again soonest in front. */
@ApplicationScoped
public class WatchReading {

    private final Sql sql;
    private final CalendarReading calendar;
    private final Clock clock;

    WatchReading(Sql sql, CalendarReading calendar, Clock clock) {
        this.sql = sql;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * A page of what the caller sees.
     *
     * @param until looked at again up to and with this day, or null
     * @param district an administrative division with all below it, or null
     * @throws Refused with TOO_MANY or BAD_CURSOR
     */
    public ProblemConnection page(Caller caller, LocalDate until, String district, Integer first, String after) {
        int size = PageKey.size(first);
        List<Condition> all = new ArrayList<>(List.of(ProblemSight.seenBy(caller, "p")));
        if (until != null) {
            all.add(Condition.of("p.watch_on <= ?", until));
        }
        all.addAll(new ProblemFilter(null, null, null, List.of(), false, null, null, district)
                .conditions(LocalDate.now(clock)));
        if (after != null) {
            all.add(place(after));
        }
        List<Object> arguments = new ArrayList<>();
        all.forEach(one -> arguments.addAll(one.arguments()));
        arguments.add(size + 1);
        ProblemRows rows = new ProblemRows(calendar.workingDays(), LocalDate.now(clock), clock.getZone());
        List<ProblemView> found = sql.list(
                "select p.* from problem p where p.state = 'WATCHED' and "
                        + String.join(" and ", all.stream().map(Condition::text).toList())
                        + " order by p.watch_on, p.id limit ?",
                rows::read,
                arguments.toArray());
        List<ProblemEdge> edges = found.stream()
                .limit(size)
                .map(one -> new ProblemEdge(
                        PageKey.of(one.watchOn().toString(), one.id().toString()), one))
                .toList();
        String end = edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor();
        return new ProblemConnection(edges, new PageInfo(found.size() > size, end));
    }

    private static Condition place(String after) {
        List<String> columns = PageKey.read(after, 2);
        try {
            return Condition.of(
                    "(p.watch_on, p.id) > (?::date, ?::uuid)",
                    LocalDate.parse(columns.get(0)),
                    UUID.fromString(columns.get(1)));
        } catch (RuntimeException e) {
            throw Refused.because(RefusalCode.BAD_CURSOR, "after");
        }
    }
}
