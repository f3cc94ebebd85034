package org.zoufang.leadership.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.VisitKind;
import org.zoufang.leadership.OfficialName;
import org.zoufang.official.Caller;
import org.zoufang.official.Reach;
import org.zoufang.official.VisitSight;
import org.zoufang.shared.Condition;
import org.zoufang.shared.Sql;

/** Who is going to be at one enterprise, today or later, as far as the caller sees visits and tours. */
@ApplicationScoped
class FilePlanReading {

    private static final String PLANNED =
            """
            select k.day, k.planned_from, k.visit_id, k.kind, k.purpose, o.id, o.name, o.title from (
                select v.day, v.planned_from, v.id as visit_id, v.kind, v.purpose, v.lead_id
                from leadership_planned_visit v where v.enterprise_id = ? and v.day >= ? and %s
                union all
                select t.day, t.planned_from, null, null, t.title, t.lead_id
                from leadership_planned_stop t where t.enterprise_id = ? and t.day >= ?
                    and (? or t.lead_id = any(?::uuid[]) or t.team_ids && ?::uuid[])
            ) k join leadership_official o on o.id = k.lead_id
            order by k.day, k.planned_from nulls last, o.name, o.id limit 10
            """;

    private final Sql sql;
    private final Clock clock;

    FilePlanReading(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The nearest first, at most ten. */
    List<FilePlannedEntry> of(Caller caller, UUID enterprise) {
        Condition rows = rows(caller, enterprise, LocalDate.now(clock));
        return sql.list(rows.text(), FilePlanReading::entry, rows.arguments().toArray());
    }

    /** A tour is seen by whoever leads it or goes along, and by who sees the city. */
    static Condition rows(Caller caller, UUID enterprise, LocalDate today) {
        Condition seen = VisitSight.seenBy(caller, "v");
        Reach reach = caller.reach();
        return Condition.of(
                PLANNED.formatted(seen.text()),
                seen.between(
                        List.of(enterprise, today), enterprise, today, reach.city(), reach.people(), reach.people()));
    }

    private static FilePlannedEntry entry(ResultSet row) throws SQLException {
        return new FilePlannedEntry(
                row.getObject("day", LocalDate.class),
                Sql.instant(row, "planned_from"),
                new OfficialName(Sql.id(row, "id"), row.getString("name"), row.getString("title")),
                Sql.id(row, "visit_id"),
                Sql.term(row, "kind", VisitKind.class),
                row.getString("purpose"));
    }
}
