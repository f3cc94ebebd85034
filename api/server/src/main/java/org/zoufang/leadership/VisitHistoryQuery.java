package org.zoufang.leadership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.official.Caller;
import org.zoufang.shared.Clocks;
import org.zoufang.shared.PageKey;
import org.zoufang.shared.Refused;

/**
 * The one statement behind a page of the history. Each combination of filters walks one index in the page's order and
 * stops at the page's end: the enterprise's, the official's (his own visits, for a caller who does not see the city),
 * the kind's, else that of all visits. Several kinds are one walk each, merged.
 */
final class VisitHistoryQuery {

    private static final String NEWEST_FIRST = "order by occurred_at desc, id desc limit ?";

    private final VisitHistoryFilter filter;
    private final Caller caller;
    private final Key after;
    private final int rows;

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
    }

    Sql sql() {
        Sql sql = new Sql().add("select v.*, e.name as enterprise_name, e.credit_code, o.name as lead_name, o.title,");
        sql.add("(select count(*) from leadership_participant p where p.visit_id = v.id) as participant_count,");
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
                .add("order by v.occurred_at desc, v.id desc");
    }

    private Sql page() {
        if (filter.enterpriseId() != null) {
            Sql sql = visits().add("and v.enterprise_id = ?", filter.enterpriseId());
            return ofKinds(takingPart(sql, filter.officialId(), ownOnly())).add(NEWEST_FIRST, rows);
        }
        UUID walked = filter.officialId() != null ? filter.officialId() : ownOnly();
        if (walked != null) {
            Sql sql = new Sql()
                    .add("select v.* from leadership_participation p join leadership_visit v on v.id = p.visit_id")
                    .add("where p.official_id = ?", walked);
            restrict(sql, "p.occurred_at, p.visit_id", "p.occurred_at");
            ofKinds(takingPart(sql, walked.equals(ownOnly()) ? null : ownOnly()));
            return sql.add("order by p.occurred_at desc, p.visit_id desc limit ?", rows);
        }
        return filter.kinds().isEmpty() ? visits().add(NEWEST_FIRST, rows) : mergedKinds();
    }

    private Sql mergedKinds() {
        Sql sql = new Sql().add("select * from (");
        Iterator<VisitKind> kinds = new TreeSet<>(filter.kinds()).iterator();
        while (kinds.hasNext()) {
            sql.add("(")
                    .add(visits())
                    .add("and v.kind = ?", kinds.next().name())
                    .add(NEWEST_FIRST, rows);
            sql.add(kinds.hasNext() ? ") union all" : ")");
        }
        return sql.add(") k").add(NEWEST_FIRST, rows);
    }

    private Sql visits() {
        Sql sql = new Sql().add("select v.* from leadership_visit v where true");
        restrict(sql, "v.occurred_at, v.id", "v.occurred_at");
        return sql;
    }

    /** What every walk has: the period, the place after the page before, the words in a note. */
    private void restrict(Sql sql, String key, String time) {
        if (filter.from() != null) {
            sql.add("and " + time + " >= ?", startOf(filter.from()));
        }
        if (filter.to() != null) {
            sql.add("and " + time + " < ?", startOf(filter.to().plusDays(1)));
        }
        if (after != null) {
            sql.add("and (" + key + ") < (?, ?)", after.occurredAt(), after.id());
        }
        if (filter.text() != null) {
            matching(sql.add("and exists (select 1 from leadership_note n where n.visit_id = v.id"))
                    .add(")");
        }
    }

    private Sql ofKinds(Sql sql) {
        if (!filter.kinds().isEmpty()) {
            TreeSet<String> names = new TreeSet<>();
            filter.kinds().forEach(kind -> names.add(kind.name()));
            sql.add("and v.kind = any (?)", names);
        }
        return sql;
    }

    private static Sql takingPart(Sql sql, UUID... officials) {
        for (UUID official : officials) {
            if (official != null) {
                sql.add("and exists (select 1 from leadership_participant t", new Object[0])
                        .add("where t.visit_id = v.id and t.official_id = ?)", official);
            }
        }
        return sql;
    }

    /** The index gives candidates; whether the words stand in the note is looked up in the note itself. */
    private Sql matching(Sql sql) {
        sql.add("and n.grams @> ?", filter.text().grams());
        for (String word : filter.text().words()) {
            sql.add("and position(? in n.folded) > 0", word);
        }
        if (!caller.is(Role.SERVICE_OFFICE)) {
            sql.add("and (n.confidentiality <> 'SENSITIVE' or exists (select 1 from leadership_participant s")
                    .add("where s.visit_id = n.visit_id and s.official_id = ?))", caller.officialId());
        }
        return sql;
    }

    private UUID ownOnly() {
        return caller.seesCity() ? null : caller.officialId();
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Clocks.CHINA).toInstant();
    }
}
