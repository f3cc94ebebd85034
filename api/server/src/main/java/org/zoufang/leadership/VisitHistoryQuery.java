package org.zoufang.leadership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.VisitKind;
import org.zoufang.official.Caller;
import org.zoufang.official.Reach;
import org.zoufang.official.VisitSight;
import org.zoufang.shared.Clocks;
import org.zoufang.shared.Condition;
import org.zoufang.shared.PageKey;
import org.zoufang.shared.Refused;

/**
 * The one statement behind a page of the history. Each combination of filters walks one index in the page's order and
 * stops at the page's end: the enterprise's, the official's, for a caller who does not see the city those of the places
 * he sees, the kind's, else that of all visits. Several kinds are one walk each, merged.
 */
final class VisitHistoryQuery {

    private static final String NEWEST_FIRST = "order by occurred_at desc, id desc limit ?";

    private final VisitHistoryFilter filter;
    private final Caller caller;
    private final Key after;
    private final int rows;
    private final Condition sight;

    /** The sort columns of the page before. */
    record Key(Instant occurredAt, UUID id) {

        static Key of(String cursor) {
            List<String> columns = PageKey.read(cursor, 2);
            try {
                return columns == null ? null : new Key(Instant.parse(columns.get(0)), UUID.fromString(columns.get(1)));
            } catch (RuntimeException e) {
                throw Refused.because(RefusalCode.BAD_CURSOR, "after");
            }
        }
    }

    VisitHistoryQuery(VisitHistoryFilter filter, Caller caller, Key after, int rows) {
        this.filter = filter;
        this.caller = caller;
        this.after = after;
        this.rows = rows;
        this.sight = VisitHistoryReading.isMetadata(caller) ? Condition.TRUE : VisitSight.seenBy(caller, "v");
    }

    Sql sql() {
        Sql sql = new Sql().add("select v.*, e.name as enterprise_name, e.credit_code, o.name as lead_name, o.title,");
        sql.add("(select count(*) from leadership_participant p where p.visit_id = v.id) as participant_count,");
        sql.add("raised.problems, raised.open_problems,");
        if (filter.text() == null) {
            sql.add("null as matched");
        } else {
            sql.add("(select n.text from leadership_note n where n.visit_id = v.id");
            matching(sql).add("order by n.position, n.id limit 1) as matched");
        }
        return sql.add("from (")
                .add(page())
                .add(") v")
                .add("join leadership_enterprise e on e.id = v.enterprise_id")
                .add("join leadership_official o on o.id = v.lead_id")
                .add(
                        "cross join lateral (select count(*) as problems, count(*) filter (where p.is_open) as open_problems")
                .add("from leadership_visit_problem p where p.visit_id = v.id) raised")
                .add("order by v.occurred_at desc, v.id desc");
    }

    private Sql page() {
        if (filter.enterpriseId() != null) {
            Sql sql = visits().add("and v.enterprise_id = ?", filter.enterpriseId());
            return ofKinds(seen(takingPart(sql))).add(NEWEST_FIRST, rows);
        }
        if (filter.officialId() != null) {
            return seen(walk("p.official_id = ?", filter.officialId())).add(NEWEST_FIRST, rows);
        }
        if (!sight.arguments().isEmpty()) {
            return ownPlaces();
        }
        return filter.kinds().isEmpty() ? seen(visits()).add(NEWEST_FIRST, rows) : mergedKinds();
    }

    /** Who does not see the city walks the places that he sees, each in the page's order, and merges them. */
    private Sql ownPlaces() {
        Reach reach = caller.reach();
        List<Sql> walks = new ArrayList<>();
        if (!reach.people().isEmpty()) {
            walks.add(walk("p.handed_over_at is null and p.official_id = any(?)", reach.people()));
        }
        if (!reach.units().isEmpty()) {
            walks.add(walk("p.organisation_id = any(?)", reach.units()));
        }
        if (!reach.firms().isEmpty()) {
            walks.add(ofKinds(visits().add("and v.enterprise_id = any(?)", reach.firms())));
        }
        if (!reach.districts().isEmpty()) {
            Condition within = VisitSight.within(reach.districts(), "v");
            walks.add(ofKinds(
                    visits().add("and " + within.text(), within.arguments().toArray())));
        }
        Sql sql = new Sql().add("select * from (");
        for (int i = 0; i < walks.size(); i++) {
            sql.add(i == 0 ? "(" : ") union (").add(walks.get(i)).add(NEWEST_FIRST, rows);
        }
        return sql.add(")) k").add(NEWEST_FIRST, rows);
    }

    /** The visits of some participants or their units, each visit once. */
    private Sql walk(String whose, Object whom) {
        Sql sql = new Sql()
                .add("select v.* from (select distinct p.occurred_at, p.visit_id from leadership_participation p")
                .add("where " + whose, whom);
        place(sql, "p.occurred_at, p.visit_id", "p.occurred_at");
        sql.add(") w join leadership_visit v on v.id = w.visit_id where true");
        return ofKinds(worded(sql));
    }

    private Sql mergedKinds() {
        Sql sql = new Sql().add("select * from (");
        Iterator<VisitKind> kinds = new TreeSet<>(filter.kinds()).iterator();
        while (kinds.hasNext()) {
            sql.add("(")
                    .add(seen(visits()))
                    .add("and v.kind = ?", kinds.next().name())
                    .add(NEWEST_FIRST, rows);
            sql.add(kinds.hasNext() ? ") union all" : ")");
        }
        return sql.add(") k").add(NEWEST_FIRST, rows);
    }

    private Sql visits() {
        Sql sql = new Sql().add("select v.* from leadership_visit v where true");
        place(sql, "v.occurred_at, v.id", "v.occurred_at");
        return worded(sql);
    }

    /** What every walk has: the period, and the place after the page before. */
    private void place(Sql sql, String key, String time) {
        if (filter.from() != null) {
            sql.add("and " + time + " >= ?", startOf(filter.from()));
        }
        if (filter.to() != null) {
            sql.add("and " + time + " < ?", startOf(filter.to().plusDays(1)));
        }
        if (after != null) {
            sql.add("and (" + key + ") < (?, ?)", after.occurredAt(), after.id());
        }
    }

    private Sql worded(Sql sql) {
        return filter.text() == null
                ? sql
                : matching(sql.add("and exists (select 1 from leadership_note n where n.visit_id = v.id"))
                        .add(")");
    }

    private Sql seen(Sql sql) {
        return sql.add("and " + sight.text(), sight.arguments().toArray());
    }

    private Sql ofKinds(Sql sql) {
        if (!filter.kinds().isEmpty()) {
            TreeSet<String> names = new TreeSet<>();
            filter.kinds().forEach(kind -> names.add(kind.name()));
            sql.add("and v.kind = any (?)", names);
        }
        return sql;
    }

    private Sql takingPart(Sql sql) {
        return filter.officialId() == null
                ? sql
                : sql.add("and exists (select 1 from leadership_participant t where t.visit_id = v.id")
                        .add("and t.official_id = ?)", filter.officialId());
    }

    /** The index gives candidates; whether the words stand in the note is looked up in the note itself. */
    private Sql matching(Sql sql) {
        sql.add("and n.grams @> ?", filter.text().grams());
        for (String word : filter.text().words()) {
            sql.add("and position(? in n.folded) > 0", word);
        }
        Condition sensitive = VisitSight.mayReadSensitive(caller, "n.visit_id");
        sql.add(
                "and (n.confidentiality <> 'SENSITIVE' or " + sensitive.text() + ")",
                sensitive.arguments().toArray());
        return sql;
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Clocks.CHINA).toInstant();
    }
}
