package org.zoufang.leadership;

/**
 * SQL that makes visits by the thousand: one every hour from 2028 on, spread over enterprises and officials, one in a
 * thousand of a rare kind, each with one note of which one in three speaks of electricity.
 */
final class ManyVisits {

    private static final String SQL =
            """
            create function pg_temp.id(room int, i bigint) returns uuid language sql immutable as
              $$ select (lpad(to_hex(room), 16, '0') || lpad(to_hex(i), 16, '0'))::uuid $$;
            insert into official (id, name, pinyin, initials)
            select pg_temp.id(8, i), '干部' || i, 'ganbu', 'gb' from generate_series(1, 200) i;
            insert into enterprise (id, credit_code, name, pinyin, initials, name_folded, grams)
            select pg_temp.id(7, i), 'P' || lpad(i::text, 17, '0'), '企业' || i, 'qiye', 'qy', '企业' || i, '{}'
            from generate_series(1, 500) i;
            insert into visit (id, kind, state, enterprise_id, lead_id, recorded_by, themes, unplanned, recorded_at,
                               occurred_at, version)
            select pg_temp.id(9, i), case mod(i, 1000) when 0 then 'ADMIN_INSPECTION' when 1 then 'EMERGENCY'
                                     else 'SERVICE_VISIT' end,
                   'SUBMITTED', pg_temp.id(7, 1 + mod(i, 500)), pg_temp.id(8, 1 + mod(i / 7, 200)),
                   pg_temp.id(8, 1 + mod(i / 7, 200)), '{}', false, now(),
                   timestamptz '2028-01-01' + i * interval '1 hour', 1
            from generate_series(1, VISITS) i;
            insert into visit_participant (visit_id, official_id, role, capacity, occurred_at)
            select id, lead_id, 'LEAD', 'OFFICIAL', occurred_at
            from visit where id between pg_temp.id(9, 0) and pg_temp.id(9, VISITS);
            insert into note_block (id, visit_id, author_id, position, kind, text, confidentiality, written_at,
                                    recorded_at, grams, version)
            select pg_temp.id(10, i), pg_temp.id(9, i), pg_temp.id(8, 1), 0, 'TEXT', text, 'INTERNAL', now(), now(),
                   (select array_agg(distinct substr(text, k, 2)) from generate_series(1, length(text) - 1) k), 1
            from (select i, case mod(i, 3) when 0 then '企业用电负荷第' else '企业招工第' end || i || '号' as text
                  from generate_series(1, VISITS) i) note;
            analyze visit; analyze visit_participant; analyze note_block; analyze enterprise; analyze official;
            """;

    private ManyVisits() {}

    static String sql(int visits) {
        return SQL.replace("VISITS", Integer.toString(visits));
    }
}
