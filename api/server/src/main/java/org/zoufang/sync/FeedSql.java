package org.zoufang.sync;

/** The statements of the change feed. */
final class FeedSql {

    /** Who holds this row is the only one that numbers changes, until his transaction ends. */
    static final String LOCK = "select from change_counter for update";

    /**
     * Stores the documents of the given rows and puts them on the lists of all who may hold them. A row that is itself
     * a scope (a visit, a tour) brings its whole scope to those who newly take part, and takes it from those who left.
     * A statement of its own after {@link #LOCK}: its snapshot must see what the last holder of the lock committed.
     */
    static final String WRITE =
            """
            with asked as (
                select entity, id, min(n) as n from unnest(?::text[], ?::uuid[]) with ordinality as a (entity, id, n)
                group by entity, id),
            changed as materialized (
                select d.entity, d.id, d.scope_id, d.document, a.n, coalesce(d.version, 1 + (select o.version
                    from change o where o.entity = a.entity and o.id = a.id), 1) as version
                from asked a join feed_document d on d.entity = a.entity and d.id = a.id),
            stored as (
                insert into change (entity, id, version, scope_id, document)
                select entity, id, version, scope_id, document from changed
                on conflict (entity, id) do update
                set version = excluded.version, scope_id = excluded.scope_id, document = excluded.document),
            scope as (select distinct scope_id from changed where scope_id is not null),
            member as materialized (
                select s.scope_id, p.official_id as reader from scope s
                join visit_participant p on p.visit_id = s.scope_id and p.removed_at is null
                union
                select s.scope_id, r.reader from scope s join tour t on t.id = s.scope_id
                cross join unnest(t.team_ids || t.lead_id) as r (reader)),
            holder as materialized (
                select f.id as scope_id, f.reader from changed c
                join feed f on f.id = c.id and f.entity = c.entity and not f.gone where c.id = c.scope_id),
            entering as (
                select m.scope_id, m.reader from member m join changed c on c.id = m.scope_id
                where not exists (select from holder h where h.scope_id = m.scope_id and h.reader = m.reader)),
            leaving as (
                select h.scope_id, h.reader from holder h
                where not exists (select from member m where m.scope_id = h.scope_id and m.reader = h.reader)),
            entry as materialized (
                select m.reader, c.entity, c.id, false as gone, c.n from changed c join member m on m.scope_id = c.scope_id
                union all
                select '00000000-0000-0000-0000-000000000000', entity, id, false, n from changed where scope_id is null
                union all
                select e.reader, o.entity, o.id, false, null from entering e join change o on o.scope_id = e.scope_id
                where not exists (select from changed c where c.entity = o.entity and c.id = o.id)
                union all
                select l.reader, f.entity, f.id, true, null from leaving l join change o on o.scope_id = l.scope_id
                join feed f on f.id = o.id and f.entity = o.entity and f.reader = l.reader and not f.gone),
            numbered as materialized (
                select entity, id, row_number() over (order by min(n) nulls last, entity, id) as place
                from entry group by entity, id),
            counted as (
                update change_counter set seq = seq + (select count(*) from numbered)
                returning epoch, seq - (select count(*) from numbered) as before),
            listed as (
                insert into feed (reader, seq, entity, id, gone)
                select e.reader, c.before + n.place, e.entity, e.id, e.gone
                from entry e join numbered n using (entity, id) cross join counted c
                on conflict (id, entity, reader) do update set seq = excluded.seq, gone = excluded.gone)
            select r.entity, r.id, r.version, c.epoch, c.before + coalesce(n.place, 0) as seq
            from changed r cross join counted c left join numbered n using (entity, id) order by r.n
            """;

    /** How one row stands. */
    static final String STANDING =
            """
            select c.entity, c.id, c.version, n.epoch, coalesce(
                (select max(f.seq) from feed f where f.id = c.id and f.entity = c.entity), n.seq) as seq
            from change c cross join change_counter n where c.entity = ? and c.id = ?
            """;

    /** The next changes of one list. */
    static final String READ =
            """
            select f.seq, f.entity, f.id, c.version, f.gone, c.document from feed f
            join change c on c.entity = f.entity and c.id = f.id
            where f.reader = ? and f.seq > ? order by f.seq limit ?
            """;

    static final String COUNTER = "select epoch, seq from change_counter";

    private FeedSql() {}
}
