package org.zoufang.fleet.benchmark;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Many visits for benchmark and battery: 2,000 enterprises, 500 officials, one visit every ten minutes, spread evenly. */
public final class Visits {

    /** A connection that may write every table. */
    public interface Owner {
        Connection connect() throws IOException, SQLException;
    }

    static final int ENTERPRISES = 2_000;

    private static final int OFFICIALS = 500;

    private static final String PEOPLE =
            """
            create or replace function benchmark_id(room int, i bigint) returns uuid language sql immutable as
              $$ select (lpad(to_hex(room), 16, '0') || lpad(to_hex(i), 16, '0'))::uuid $$;
            insert into official (id, name, pinyin, initials)
            select benchmark_id(8, i), '干部' || i, 'ganbu' || i, 'gb' || i from generate_series(1, OFFICIALS) i;
            insert into organisation (id, name, kind) values (benchmark_id(6, 1), '市服务企业办公室', 'SERVICE_OFFICE');
            insert into posting (id, official_id, organisation_id, role, title, from_day, scope)
            select benchmark_id(5, i), benchmark_id(8, i), benchmark_id(6, 1), 'OFFICIAL', '科长', date '2020-01-01', 'CITY'
            from generate_series(1, OFFICIALS) i;
            insert into enterprise (id, credit_code, name, pinyin, initials, name_folded, grams)
            select benchmark_id(7, i), 'Y' || lpad(i::text, 17, '0'), '云州市恒川精密铸造有限公司' || i, 'yunzhou', 'yz',
                   '云州市恒川精密铸造有限公司' || i, '{}'
            from generate_series(1, ENTERPRISES) i;
            """;

    private static final String MORE =
            """
            insert into visit (id, kind, state, enterprise_id, lead_id, recorded_by, purpose, themes, unplanned,
                               recorded_at, occurred_at, arrived_at, note_count, photo_count, photos_stored, version)
            select benchmark_id(9, i), case mod(i, 10) when 0 then 'RETURN_VISIT' else 'SERVICE_VISIT' end, 'SUBMITTED',
                   benchmark_id(7, 1 + mod(i, ENTERPRISES)), benchmark_id(8, 1 + mod(i, OFFICIALS)),
                   benchmark_id(8, 1 + mod(i, OFFICIALS)), '了解用电与招工情况', '{}', false, at, at, at,
                   mod(i, 9), mod(i, 5), mod(i, 5), 1
            from (select i, timestamptz '2006-01-01T00:00:00Z' + i * interval '10 minutes' as at
                  from generate_series(FROM, TO) i) v;
            insert into visit_participant (visit_id, official_id, role, capacity, occurred_at)
            select benchmark_id(9, i), benchmark_id(8, 1 + mod(i + k * 7, OFFICIALS)),
                   case k when 0 then 'LEAD' else 'MEMBER' end, 'OFFICIAL',
                   timestamptz '2006-01-01T00:00:00Z' + i * interval '10 minutes'
            from generate_series(FROM, TO) i, generate_series(0, 1) k;
            """;

    private final Owner owner;
    private int made;

    public Visits(Owner owner) {
        this.owner = owner;
    }

    public void people() throws IOException, SQLException {
        run(PEOPLE);
    }

    /** As many visits as that, in all. */
    public void upTo(int visits) throws IOException, SQLException {
        run(MORE.replace("FROM", Integer.toString(made + 1)).replace("TO", Integer.toString(visits)));
        made = visits;
        run("vacuum analyze visit");
        run("vacuum analyze visit_participant");
        run("analyze enterprise");
    }

    private void run(String sql) throws IOException, SQLException {
        try (Connection connection = owner.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql.replace("OFFICIALS", Integer.toString(OFFICIALS))
                    .replace("ENTERPRISES", Integer.toString(ENTERPRISES)));
        }
    }
}
