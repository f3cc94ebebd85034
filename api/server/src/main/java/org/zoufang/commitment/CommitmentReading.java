package org.zoufang.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.commitment.view.CommitmentView;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.official.CommitmentSight;
import org.zoufang.shared.Condition;
import org.zoufang.shared.PageInfo;
import org.zoufang.shared.PageKey;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;
import org.zoufang.workcalendar.CalendarReading;

/** Reads promises, as far as the caller sees them: what did we promise, and did we keep it? */
@ApplicationScoped
public class CommitmentReading {

    private final Sql sql;
    private final CalendarReading calendar;
    private final Clock clock;

    CommitmentReading(Sql sql, CalendarReading calendar, Clock clock) {
        this.sql = sql;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Nothing if there is none that the caller may see. */
    public Optional<CommitmentView> commitment(Caller caller, UUID id) {
        Condition seen = CommitmentSight.seenBy(caller, "p");
        return sql.one(
                "select p.* from commitment p where p.id = ? and " + seen.text(),
                rows()::read,
                seen.between(List.of(id)));
    }

    /**
     * A page of promises, those due first at the top.
     *
     * @throws Refused with TOO_MANY or BAD_CURSOR
     */
    public CommitmentConnection page(Caller caller, CommitmentFilter filter, Integer first, String after) {
        int size = PageKey.size(first);
        List<Condition> all = new ArrayList<>();
        all.add(CommitmentSight.seenBy(caller, "p"));
        all.addAll(filter.conditions(LocalDate.now(clock)));
        if (after != null) {
            all.add(place(after));
        }
        List<Object> arguments = new ArrayList<>();
        all.forEach(one -> arguments.addAll(one.arguments()));
        arguments.add(size + 1);
        List<CommitmentView> found = sql.list(
                "select p.* from commitment p where "
                        + String.join(" and ", all.stream().map(Condition::text).toList())
                        + " order by p.due_on, p.id limit ?",
                rows()::read,
                arguments.toArray());
        List<CommitmentEdge> edges = found.stream()
                .limit(size)
                .map(one -> new CommitmentEdge(PageKey.of(one.dueOn(), one.id()), one))
                .toList();
        String end = edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor();
        return new CommitmentConnection(edges, new PageInfo(found.size() > size, end));
    }

    private CommitmentRows rows() {
        return new CommitmentRows(calendar.workingDays(), LocalDate.now(clock));
    }

    private static Condition place(String after) {
        List<String> columns = PageKey.read(after, 2);
        try {
            return Condition.of(
                    "(p.due_on, p.id) > (?, ?)", LocalDate.parse(columns.get(0)), UUID.fromString(columns.get(1)));
        } catch (RuntimeException e) {
            throw Refused.because(RefusalCode.BAD_CURSOR, "after");
        }
    }
}
