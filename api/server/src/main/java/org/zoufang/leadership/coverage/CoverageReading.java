package org.zoufang.leadership.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.SizeClass;
import org.zoufang.leadership.EnterpriseName;
import org.zoufang.official.Caller;
import org.zoufang.shared.Clocks;
import org.zoufang.shared.Condition;
import org.zoufang.shared.PageKey;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** Lists the enterprises of the caller's city, districts or pairings that were left out, by name. */
@ApplicationScoped
public class CoverageReading {

    private static final String PAGE =
            """
            select e.id, e.name, e.credit_code, e.size_class, e.key_enterprise,
                (select max(v.occurred_at) from leadership_visit v
                 where v.enterprise_id = e.id and v.arrived_at is not null) as last_visit
            from leadership_enterprise_facts e
            where (? or e.key_enterprise) and (?::text is null or e.size_class = ?)
              and (?::text is null or (e.name, e.id) > (?, ?::uuid))
              and not exists (select from leadership_visit v where v.enterprise_id = e.id
                and v.arrived_at is not null and v.occurred_at >= ?)
              and\s""";

    private final Sql sql;
    private final Clock clock;

    CoverageReading(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * One page, by name.
     *
     * @param after the cursor of the last line seen, or null for the first page
     * @param first how many lines: 1 to 100, 20 for null
     * @throws Refused if the cursor or the number is not valid
     */
    public CoverageConnection page(Caller caller, CoverageFilter filter, String after, Integer first) {
        int size = PageKey.size(first);
        Key key = Key.of(after);
        Condition near = EnterpriseScope.of(caller, "e");
        String sizeClass = filter.size() == null ? null : filter.size().name();
        List<Object> before = new ArrayList<>();
        before.add(!filter.keyOnly());
        before.add(sizeClass);
        before.add(sizeClass);
        before.add(key.name());
        before.add(key.name());
        before.add(key.id());
        before.add(since(filter.never()));
        List<CoverageEntry> found = sql.list(
                PAGE + near.text() + " order by e.name, e.id limit ?",
                CoverageReading::entry,
                near.between(before, size + 1));
        return CoverageConnection.of(found, size);
    }

    /** The sort columns of the page before. */
    private record Key(String name, UUID id) {

        static Key of(String cursor) {
            List<String> columns = PageKey.read(cursor, 2);
            try {
                return columns == null ? new Key(null, null) : new Key(columns.get(0), UUID.fromString(columns.get(1)));
            } catch (RuntimeException e) {
                throw Refused.because(RefusalCode.BAD_CURSOR, "after");
            }
        }
    }

    private Instant since(boolean never) {
        return never
                ? Instant.EPOCH
                : LocalDate.now(clock)
                        .with(IsoFields.DAY_OF_QUARTER, 1)
                        .atStartOfDay(Clocks.CHINA)
                        .toInstant();
    }

    private static CoverageEntry entry(ResultSet row) throws SQLException {
        return new CoverageEntry(
                new EnterpriseName(Sql.id(row, "id"), row.getString("name"), row.getString("credit_code")),
                Sql.term(row, "size_class", SizeClass.class),
                row.getBoolean("key_enterprise"),
                Sql.instant(row, "last_visit"));
    }
}
