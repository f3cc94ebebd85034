package org.zoufang.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;
import org.zoufang.hazard.view.HazardView;
import org.zoufang.official.Caller;
import org.zoufang.official.HazardSight;
import org.zoufang.shared.Condition;
import org.zoufang.shared.PageInfo;
import org.zoufang.shared.PageKey;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** Reads hazards, as far as the caller sees them. */
@ApplicationScoped
public class HazardReading {

    private final Sql sql;
    private final Clock clock;

    HazardReading(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Nothing if there is none that the caller may see. */
    public Optional<HazardView> hazard(Caller caller, UUID id) {
        Condition seen = HazardSight.seenBy(caller, "h");
        return sql.one(
                "select h.* from hazard h where h.id = ? and " + seen.text(), rows()::read, seen.between(List.of(id)));
    }

    /**
     * A page of hazards, those reported last first.
     *
     * @throws Refused with TOO_MANY or BAD_CURSOR
     */
    public HazardConnection page(Caller caller, HazardFilter filter, Integer first, String after) {
        int size = PageKey.size(first);
        List<Condition> all = new ArrayList<>();
        all.add(HazardSight.seenBy(caller, "h"));
        all.addAll(filter.conditions(LocalDate.now(clock)));
        if (after != null) {
            all.add(place(after));
        }
        List<Object> arguments = new ArrayList<>();
        all.forEach(one -> arguments.addAll(one.arguments()));
        arguments.add(size + 1);
        String where = String.join(" and ", all.stream().map(Condition::text).toList());
        List<HazardView> found = sql.list(
                "select h.* from hazard h where " + where + " order by h.reported_at desc, h.id desc limit ?",
                rows()::read,
                arguments.toArray());
        List<HazardEdge> edges = found.stream()
                .limit(size)
                .map(one -> new HazardEdge(PageKey.of(one.reportedAt(), one.id().toString()), one))
                .toList();
        String end = edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor();
        return new HazardConnection(edges, new PageInfo(found.size() > size, end));
    }

    private HazardRows rows() {
        return new HazardRows(LocalDate.now(clock));
    }

    private static Condition place(String after) {
        List<String> columns = PageKey.read(after, 2);
        try {
            return Condition.of(
                    "(h.reported_at, h.id) < (?, ?)", Instant.parse(columns.get(0)), UUID.fromString(columns.get(1)));
        } catch (RuntimeException e) {
            throw Refused.because(RefusalCode.BAD_CURSOR, "after");
        }
    }
}
