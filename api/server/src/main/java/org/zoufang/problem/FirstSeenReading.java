package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zoufang.contract.FirstSeenBy;
import org.zoufang.official.Caller;
import org.zoufang.official.ProblemSight;
import org.zoufang.shared.Condition;
import org.zoufang.shared.Sql;

/** Counts who saw problems first: found by us, raised by the enterprise, raised again. */
@ApplicationScoped
public class FirstSeenReading {

    private final Sql sql;
    private final Clock clock;

    FirstSeenReading(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Of those that the caller sees and that fit; always to be shown with their sum. */
    public Map<FirstSeenBy, Integer> counts(Caller caller, ProblemFilter filter) {
        List<Condition> all = new ArrayList<>();
        all.add(ProblemSight.seenBy(caller, "p"));
        all.addAll(filter.conditions(LocalDate.now(clock)));
        List<Object> arguments = new ArrayList<>();
        all.forEach(one -> arguments.addAll(one.arguments()));
        String where = String.join(" and ", all.stream().map(Condition::text).toList());
        return sql
                .list(
                        "select p.first_seen_by, count(*) as n from problem p where " + where
                                + " group by p.first_seen_by",
                        row -> Map.entry(Sql.term(row, "first_seen_by", FirstSeenBy.class), row.getInt("n")),
                        arguments.toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
