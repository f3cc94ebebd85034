package org.zoufang.sync;

/** The statements by which a reader's list is settled for what he may hold now. Each stands after {@link FeedSql#LOCK}. */
final class PackSql {

    static final String SETTLED = "select scope from pack_reader where reader = ?";

    static final String FORGET = "delete from pack_source where reader = ? and source <> all (?::uuid[])";

    static final String REMEMBER =
            """
            insert into pack_source (source, reader) select s.source, ? from unnest(?::uuid[]) as s (source)
            on conflict do nothing
            """;

    /**
     * Tells the reader what he may hold no longer as gone, then what he newly may hold, the youngest visits and tours
     * first and each before its notes and photos. What he may hold by another way, and what he has already, stays.
     */
    static final String SETTLE =
            """
            with source as materialized (select source from pack_source where reader = ?),
            scope as (
                select s.id, bool_or(s.whole) as whole from (
                    select p.visit_id, true from visit_participant p join source k on k.source = p.official_id
                    where p.removed_at is null and p.handed_over_at is null
                    union all
                    select t.id, true from tour t
                    where (t.team_ids || t.lead_id) && array(select k.source from source k)
                    union all
                    select v.id, false from visit v join source k on k.source = v.enterprise_id
                    union all
                    select b.id, true from problem b join source k on k.source = b.raised_by
                    where b.follower_id is null
                    union all
                    select b.id, true from problem b join source k on k.source = b.principal_id
                    where b.follower_id is null
                    union all
                    select b.id, true from problem b join source k on k.source = b.follower_id
                    union all
                    select b.id, true from visit_participant p join source k on k.source = p.official_id
                    join problem b on b.visit_id = p.visit_id where p.removed_at is null and p.handed_over_at is null
                    union all
                    select b.id, false from problem b join source k on k.source = b.enterprise_id
                    union all
                    select b.id, true from hazard b
                    join source k on k.source in (b.reported_by, b.principal_id, b.enterprise_id, b.regulator_id)
                    union all
                    select b.id, true from visit_participant p join source k on k.source = p.official_id
                    join hazard b on b.visit_id = p.visit_id where p.removed_at is null
                    and p.handed_over_at is null
                    union all
                    select b.id, true from commitment b join source k on k.source = b.owner_id
                    union all
                    select b.id, true from commitment b join source k on k.source = b.recorded_by
                    where b.follower_id is null
                    union all
                    select b.id, true from commitment b join source k on k.source = b.principal_id
                    where b.follower_id is null
                    union all
                    select b.id, true from commitment b join source k on k.source = b.follower_id
                    union all
                    select b.id, true from visit_participant p join source k on k.source = p.official_id
                    join commitment b on b.visit_id = p.visit_id where p.removed_at is null and p.handed_over_at is null
                    union all
                    select b.id, false from commitment b join source k on k.source = b.enterprise_id) s (id, whole)
                group by s.id),
            want as materialized (
                select c.entity, c.id, c.scope_id from scope s join change c on c.scope_id = s.id
                where s.whole or not c.inner_only),
            held as materialized (select entity, id from feed where reader = ? and not gone),
            entry as materialized (
                select h.entity, h.id, true as gone, null::uuid as scope_id from held h
                where not exists (select from want w where w.entity = h.entity and w.id = h.id)
                union all
                select w.entity, w.id, false, w.scope_id from want w
                where not exists (select from held h where h.entity = w.entity and h.id = w.id)),
            numbered as materialized (
                select entity, id, gone, row_number() over (
                    order by gone desc, scope_id desc, id <> scope_id, entity, id) as place from entry),
            counted as (
                update change_counter set seq = seq + (select count(*) from numbered)
                returning seq - (select count(*) from numbered) as before)
            insert into feed (reader, seq, entity, id, gone)
            select ?, c.before + n.place, n.entity, n.id, n.gone from numbered n cross join counted c
            on conflict (id, entity, reader) do update set seq = excluded.seq, gone = excluded.gone
            """;

    static final String SETTLED_NOW =
            """
            insert into pack_reader (reader, scope) values (?, ?)
            on conflict (reader) do update set scope = excluded.scope
            """;

    private PackSql() {}
}
