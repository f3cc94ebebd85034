package org.zoufang.sync;

/** The statements that write the change feed, and those that read it. */
final class FeedSql {

    /** Who holds this row is the only one that numbers changes, until his transaction ends. */
    static final String LOCK = "select from change_counter for update";

    /**
     * Before {@link #LOCK}. To plan {@link #WRITE} costs several times what it costs to carry it out, and its plan is the
     * same whatever the rows are: each connection plans it once.
     */
    static final String PLANNED_ONCE = "set local plan_cache_mode = force_generic_plan; ";

    /** How many statements {@link #FIRST_LOCK} has. */
    static final int BEFORE_WRITE = 2;

    private static final String TEAM =
            """
            select s.scope_id, p.official_id as person from scope s
                join visit_participant p on p.visit_id = s.scope_id and p.removed_at is null and p.handed_over_at is null
                union all
                select s.scope_id, r.person from scope s join tour t on t.id = s.scope_id
                cross join unnest(t.team_ids || t.lead_id) as r (person)""";

    private static final String PAIRED = "visit";

    private static final String PROBLEM_TEAM =
            """
            select s.scope_id, p.official_id as person from scope s join problem b on b.id = s.scope_id
                join visit_participant p on p.visit_id = b.visit_id and p.removed_at is null and p.handed_over_at is null
                union all
                select s.scope_id, r.person from scope s join problem b on b.id = s.scope_id
                cross join unnest(case when b.follower_id is null then array[b.raised_by, b.principal_id]
                    else array[b.follower_id] end) as r (person) where r.person is not null""";

    private static final String PROBLEM_PAIRED = "problem";

    private static final String HAZARD_TEAM =
            """
            select s.scope_id, p.official_id as person from scope s join hazard b on b.id = s.scope_id
                join visit_participant p on p.visit_id = b.visit_id and p.removed_at is null and p.handed_over_at is null
                union all
                select s.scope_id, r.person from scope s join hazard b on b.id = s.scope_id
                cross join unnest(array[b.reported_by, b.principal_id]) as r (person) where r.person is not null""";

    /** Whoever is paired with the enterprise, or a regulator in the body that answers for it. */
    private static final String HAZARD_PAIRED =
            """
            (select id, enterprise_id from hazard union all
                select id, regulator_id from hazard where regulator_id is not null)""";

    /**
     * Stores the documents of the given rows and puts them on the lists of all who may hold them, for whoever else has
     * one as gone. A row that is itself a scope (a visit, a tour) brings its whole scope to those who newly may hold
     * it, takes it from those who may no longer, and moves the rows for the inner circle with who joins or leaves that.
     * Whoever never asked for changes holds what he takes part in, until he asks and his list is settled.
     * A statement of its own after {@link #LOCK}: its snapshot must see what the last holder of the lock committed. Not for
     * problems, hazards and promises, which have statements of their own: this one would read all of them each time.
     */
    static final String WRITE = written("feed_document_base", TEAM, PAIRED, true);

    /**
     * The same for visits that were begun in this transaction with all that was written on them, and for notes and
     * photos of others: no such row brings a scope to anybody who lacks it, or takes one away. What a statement is able
     * to do costs, done or not.
     */
    static final String WRITE_ON_SITE = written("feed_document_on_site", TEAM, PAIRED, false);

    /**
     * The same for problems, which are scopes of their own: who raised one holds it, in whose name it was, the team of the
     * visit it came of, and whoever is paired with the enterprise, unless it is sensitive.
     */
    static final String WRITE_PROBLEMS = written("feed_document_problem", PROBLEM_TEAM, PROBLEM_PAIRED, true);

    /**
     * The same for hazards: who reported one, in whose name, the team of its visit, whoever is paired with the enterprise,
     * and the regulators in the body that answers for it.
     */
    static final String WRITE_HAZARDS = written("feed_document_hazard", HAZARD_TEAM, HAZARD_PAIRED, true);

    private static final String COMMITMENT_TEAM =
            """
            select s.scope_id, p.official_id as person from scope s join commitment b on b.id = s.scope_id
                join visit_participant p on p.visit_id = b.visit_id and p.removed_at is null and p.handed_over_at is null
                union all
                select s.scope_id, r.person from scope s join commitment b on b.id = s.scope_id
                cross join unnest(case when b.follower_id is null then array[b.owner_id, b.recorded_by, b.principal_id]
                    else array[b.owner_id, b.follower_id] end) as r (person) where r.person is not null""";

    /**
     * The same for promises, which are scopes of their own too: who owes one holds it, who wrote it down and in whose name,
     * the team of the visit at which it was made, and whoever is paired with the enterprise.
     */
    static final String WRITE_COMMITMENTS = written("feed_document_commitment", COMMITMENT_TEAM, "commitment", true);

    private static final String CHANGED =
            """
            with asked as (
                select entity, id, min(n) as n from unnest(?::text[], ?::uuid[]) with ordinality as a (entity, id, n)
                group by entity, id),
            changed as materialized (
                select d.entity, d.id, d.scope_id, d.inner_only, d.document, a.n, coalesce(d.version, 1 + (
                    select o.version from change o where o.entity = a.entity and o.id = a.id), 1) as version
                from asked a join feed_document d on d.entity = a.entity and d.id = a.id),
            stored as (
                insert into change (entity, id, version, scope_id, inner_only, document)
                select entity, id, version, scope_id, inner_only, document from changed
                on conflict (entity, id) do update set version = excluded.version, scope_id = excluded.scope_id,
                    inner_only = excluded.inner_only, document = excluded.document),
            scope as (
                select scope_id, bool_or(id = scope_id) as itself from changed where scope_id is not null
                group by scope_id),
            team as (
                %team%),
            member as materialized (
                select m.scope_id, m.reader, bool_or(m.whole) as whole from (
                    select t.scope_id, k.reader, true from team t join pack_source k on k.source = t.person
                    union all
                    select t.scope_id, t.person, true from team t
                    where not exists (select from pack_reader r where r.reader = t.person)
                    union all
                    select s.scope_id, k.reader, false from scope s join %paired% e on e.id = s.scope_id
                    join pack_source k on k.source = e.enterprise_id) m (scope_id, reader, whole)
                group by m.scope_id, m.reader),
            allowed as materialized (
                select c.entity, c.id, c.n, m.reader from changed c join member m on m.scope_id = c.scope_id
                where m.whole or not c.inner_only),
            holder as materialized (
                select c.entity, c.id, c.scope_id, c.n, f.reader from changed c
                join feed f on f.id = c.id and f.entity = c.entity and not f.gone where c.scope_id is not null),
            """;

    /** Who enters and leaves a scope with a change of the visit or tour itself. */
    private static final String MOVING =
            """
            entering as materialized (
                select m.scope_id, m.reader, m.whole from member m join scope s on s.scope_id = m.scope_id and s.itself
                where not exists (select from holder h where h.id = m.scope_id and h.reader = m.reader)),
            leaving as (
                select h.scope_id, h.reader from holder h where h.id = h.scope_id
                and not exists (select from member m where m.scope_id = h.scope_id and m.reader = h.reader)),
            """;

    private static final String ENTRY =
            """
            entry as materialized (
                select reader, entity, id, false as gone, n from allowed
                union all
                select '00000000-0000-0000-0000-000000000000', entity, id, false, n from changed where scope_id is null
                union all
                select h.reader, h.entity, h.id, true, h.n from holder h where not exists (
                    select from allowed a where a.entity = h.entity and a.id = h.id and a.reader = h.reader)
            """;

    /** The rows of a scope that come and go with it. */
    private static final String MOVED =
            """
                union all
                select e.reader, o.entity, o.id, false, null from entering e
                join change o on o.scope_id = e.scope_id and (e.whole or not o.inner_only)
                where not exists (select from changed c where c.entity = o.entity and c.id = o.id)
                union all
                select m.reader, o.entity, o.id, not m.whole, null from scope s
                join change o on o.scope_id = s.scope_id and o.inner_only
                join member m on m.scope_id = s.scope_id
                left join feed f on f.id = o.id and f.entity = o.entity and f.reader = m.reader and not f.gone
                where s.itself and m.whole = (f.reader is null)
                and not exists (select from entering e where e.scope_id = m.scope_id and e.reader = m.reader)
                and not exists (select from changed c where c.entity = o.entity and c.id = o.id)
                union all
                select l.reader, f.entity, f.id, true, null from leaving l join change o on o.scope_id = l.scope_id
                join feed f on f.id = o.id and f.entity = o.entity and f.reader = l.reader and not f.gone
                where not exists (select from changed c where c.entity = o.entity and c.id = o.id)
            """;

    private static final String LISTED =
            """
            ),
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

    /** Before {@link #WRITE}; each statement that is sent with others has a snapshot of its own. */
    static final String FIRST_LOCK = PLANNED_ONCE + LOCK + "; ";

    /** How one row stands. */
    static final String STANDING =
            """
            select c.entity, c.id, c.version, n.epoch, coalesce(
                (select max(f.seq) from feed f where f.id = c.id and f.entity = c.entity), n.seq) as seq
            from change c cross join change_counter n where c.entity = ? and c.id = ?
            """;

    /**
     * The next changes of one list, in no order. To whoever begins, nothing is told that he never had. The page is cut
     * before its documents are looked up: else all that is left of a list may be looked up and sorted for one page of it.
     * They are looked up by all their ids at once, which goes along the index instead of down it for each; and joined
     * full, though the two sides have the same rows: whatever the database believes of its tables, it compares no row
     * with each of the others. A row without its other side is none.
     */
    static final String READ = page("""
            where reader = ? and seq > ? and (not gone or ?)
            """);

    /** As {@link #READ}, without what the phone has: its own work, of which the answer to a push told. */
    static final String READ_BUT = page(
            """
            where reader = ? and seq > ? and (not gone or ?) and not exists (
                select from unnest(?::bigint[], ?::bigint[]) as h (after, upto) where seq > h.after and seq <= h.upto)
            """);

    /** Rows of some kinds that the phone has read, once more. What is gone it dropped then. */
    static final String READ_AGAIN = page(
            """
            where reader = ? and seq > ? and seq <= ? and entity = any (?) and not gone
            """);

    private static String page(String rows) {
        return "with f as materialized (select seq, entity, id, gone from feed " + rows + " order by seq limit ?)"
                + """
                 select f.seq, f.entity, f.id, c.version, f.gone, c.document from f full join (
                    select entity, id, version, document from change where id = any (array(select id from f))) c
                on c.id = f.id and c.entity = f.entity
                """;
    }

    /**
     * How rows stand for a reader beyond what he has read, and which row of his list is before each. What is gone from
     * his list, or never was on it, is not there.
     */
    static final String COPIES =
            """
            select a.n, f.seq, c.document, coalesce((
                select max(b.seq) from feed b where b.reader = f.reader and b.seq < f.seq), 0) as before
            from unnest(?::text[], ?::uuid[]) with ordinality as a (entity, id, n)
            join feed f on f.id = a.id and f.entity = a.entity and f.reader = ? and not f.gone
            join change c on c.entity = f.entity and c.id = f.id
            where f.seq > ? order by f.seq
            """;

    /** Documents of one kind of row as this release makes them; under {@link #LOCK}, for it writes over newer ones. */
    static final String MAKE_ANEW =
            """
            update change c set document = d.document, inner_only = d.inner_only from feed_document d
            where c.entity = ? and d.entity = c.entity and d.id = c.id
            and (c.document, c.inner_only) is distinct from (d.document, d.inner_only)
            """;

    /** How far the feed has counted, and for which scope the reader's list was settled last; and whether it is held back. */
    static final String COUNTER =
            """
            select n.epoch, n.seq, r.scope, n.ahead_epoch = n.epoch and (n.ahead_all or n.ahead_official = ?)
            from change_counter n left join pack_reader r on r.reader = ?
            """;

    private FeedSql() {}

    private static String written(String documents, String team, String paired, boolean moving) {
        return CHANGED.replace("feed_document", documents)
                        .replace("%team%", team)
                        .replace("%paired%", paired)
                + (moving ? MOVING : "")
                + ENTRY
                + (moving ? MOVED : "")
                + LISTED;
    }
}
