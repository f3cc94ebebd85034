package org.zoufang.fleet.battery;

/** The questions by which the truth about some visits is read. */
final class TruthSql {

    private static final String ROWS =
            """
            with asked as (select ?::uuid[] as ids),
            finding as (
                select b.id, 'PROBLEM' as entity from problem b, asked where b.visit_id = any(asked.ids)
                union all
                select h.id, 'HAZARD' from hazard h, asked where h.visit_id = any(asked.ids)
                union all
                select c.id, 'COMMITMENT' from commitment c, asked where c.visit_id = any(asked.ids)),
            line as (
                select v.id::text as id, 'VISIT' as entity from visit v, asked where v.id = any(asked.ids)
                union all
                select n.id::text, 'NOTE' from note_block n, asked where n.visit_id = any(asked.ids)
                union all
                select p.id::text, 'PHOTO' from photo p, asked where p.visit_id = any(asked.ids)
                union all
                select f.id::text, f.entity from finding f),
            told as (select t.* from line join trail t on t.entity = line.entity and t.entity_id = line.id)
            """;

    /** The versions told of each row; what tells of no version (such as who looked at it) is left out. */
    static final String TRAIL = ROWS
            + "select entity, entity_id, (detail ->> 'version')::integer from told"
            + " where jsonb_exists(detail, 'version') order by at, id";

    /** The answers to the commands that the trail tells of, and to those that the phones name. */
    static final String RESULTS = ROWS
            + "select id, official_id, outcome, answer from command_result where answer <> ''"
            + " and id in (select command_id from told union all select unnest(?::uuid[]))";

    static final String FACTS =
            """
            select id, purpose, enterprise_id::text as enterprise, recorded_by::text as recorder, state,
                version::text as version, photo_count::text as photo_count, photos_stored::text as photos_stored
            from visit where id = any(?)
            """;

    static final String NOTES =
            "select id, visit_id, author_id, text, version, sibling_of_id from note_block where visit_id = any(?)";

    static final String PROPOSED =
            "select visit_id || current_value::text || proposed_value::text || coalesce(replaced_value::text, '')"
                    + " from fact_conflict where visit_id = any(?)";

    static final String PHOTOS =
            """
            select id, visit_id, author_id, sha256, state, withdrawn_at is not null, version
            from photo where visit_id = any(?)
            """;

    static final String FINDINGS =
            """
            with asked as (select ?::uuid[] as ids)
            select 'PROBLEM', id, visit_id, raised_by, text, version from problem, asked where visit_id = any(ids)
            union all
            select 'HAZARD', id, visit_id, reported_by, text, version from hazard, asked where visit_id = any(ids)
            union all
            select 'COMMITMENT', id, visit_id, recorded_by, text, version from commitment, asked
            where visit_id = any(ids)
            """;

    /** What was said with the steps of promises; of the others the battery takes none. */
    static final String STEPS =
            """
            select 'COMMITMENT', s.commitment_id, s.official_id, s.text from commitment_step s
            join commitment c on c.id = s.commitment_id
            where c.visit_id = any(?) and s.position > 1 order by s.position
            """;

    /** A finding is a scope of its own. */
    static final String PACKS = ROWS
            + """
            select f.reader, f.entity, f.id, c.version, c.document from change c
            join feed f on f.id = c.id and f.entity = c.entity and not f.gone
            where f.reader = any(?)
            and (c.scope_id = any((select ids from asked)::uuid[])
                and c.entity in ('VISIT', 'NOTE', 'PHOTO', 'FACT_CONFLICT')
                or c.scope_id in (select id from finding) and c.entity in ('PROBLEM', 'HAZARD', 'COMMITMENT'))
            """;

    /** Nobody without a post in force sees anything; then what he takes part in, his principals', his paired firms'. */
    static final String VISIBLE =
            """
            with today as (select (now() at time zone 'Asia/Shanghai')::date as day),
            post as (
                select p.official_id as id, p.role from posting p, today where p.official_id = any(?)
                and p.ended_at is null and p.scope <> 'NONE'
                and today.day between p.from_day and coalesce(p.to_day, 'infinity')),
            hand as (
                select id, id as source from post
                union
                select d.delegate_id, d.principal_id from delegation d
                join post on post.id = d.delegate_id and post.role = 'SECRETARY', today
                where d.ended_at is null and today.day between d.from_day and coalesce(d.to_day, 'infinity')),
            firm as (
                select a.official_id as id, a.enterprise_id from pairing a join post on post.id = a.official_id, today
                where a.ended_at is null and today.day between a.from_day and coalesce(a.to_day, 'infinity')),
            asked as (select v.id, v.enterprise_id from visit v where v.id = any(?))
            select hand.id, asked.id from hand
            join visit_participant p on p.official_id = hand.source and p.removed_at is null
            join asked on asked.id = p.visit_id
            union
            select firm.id, asked.id from firm join asked on asked.enterprise_id = firm.enterprise_id
            """;

    private TruthSql() {}
}
