-- What the change feed carries: one JSON object for each row, its fields as in contract/feed-documents.md; null is left
-- out. Made anew whenever this file changes.
create or replace function feed_instant(at timestamptz) returns text
    language sql stable parallel safe
    return to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');

create or replace view feed_enterprise as
select e.id, e.version, null::uuid as scope_id, json_strip_nulls(json_build_object(
    'id', e.id, 'version', e.version, 'creditCode', e.credit_code, 'name', e.name, 'shortName', e.short_name,
    'pinyin', e.pinyin, 'initials', e.initials, 'sizeClass', e.size_class, 'sector', e.sector,
    'divisionCode', e.division_code, 'address', e.address, 'keyEnterprise', e.key_enterprise))::text as document
from enterprise e;

-- An official has no version of his own; the feed counts for him. (Scalar selects, not joins: only then does
-- PostgreSQL look up the asked rows in feed_document instead of making every official's document.)
create or replace view feed_official as
select o.id, null::integer as version, null::uuid as scope_id, json_strip_nulls(json_build_object(
    'id', o.id, 'name', o.name, 'pinyin', o.pinyin, 'initials', o.initials,
    'title', (select p.title from posting p where p.official_id = o.id
        and (now() at time zone 'Asia/Shanghai')::date between p.from_day and coalesce(p.to_day, 'infinity') and p.ended_at is null
        order by p.from_day desc, p.id limit 1),
    'organisation', (select json_build_object('id', g.id, 'name', g.name, 'kind', g.kind)
        from posting p join organisation g on g.id = p.organisation_id where p.official_id = o.id
        and (now() at time zone 'Asia/Shanghai')::date between p.from_day and coalesce(p.to_day, 'infinity') and p.ended_at is null
        order by p.from_day desc, p.id limit 1)))::text as document
from official o;

create or replace view feed_tour as
select t.id, t.version, t.id as scope_id, json_strip_nulls(json_build_object(
    'id', t.id, 'version', t.version, 'title', t.title, 'day', t.day, 'leadId', t.lead_id, 'teamIds', t.team_ids,
    'stops', (select coalesce(json_agg(json_build_object(
        'id', s.id, 'position', s.position, 'enterpriseId', s.enterprise_id, 'points', s.points,
        'plannedFrom', feed_instant(s.planned_from), 'plannedTo', feed_instant(s.planned_to)) order by s.position, s.id), '[]')
        from tour_stop s where s.tour_id = t.id)))::text as document
from tour t;

create or replace view feed_visit as
select v.id, v.version, v.id as scope_id, json_strip_nulls(json_build_object(
    'id', v.id, 'version', v.version, 'kind', v.kind, 'state', v.state, 'purpose', v.purpose, 'themes', v.themes,
    'enterpriseId', v.enterprise_id, 'leadId', v.lead_id, 'plannedFrom', feed_instant(v.planned_from),
    'plannedTo', feed_instant(v.planned_to), 'arrivedAt', feed_instant(v.arrived_at), 'leftAt', feed_instant(v.left_at),
    'clockFlags', case when v.clock_flags <> '{}' then v.clock_flags end,
    'occurredAt', feed_instant(v.occurred_at), 'recordedAt', feed_instant(v.recorded_at),
    'recordedById', v.recorded_by, 'onBehalfOfId', v.principal_id, 'unplanned', v.unplanned, 'legal', v.legal, 'returnComment', v.return_comment,
    'tourStopId', v.tour_stop_id,
    'participants', (select coalesce(json_agg(json_build_object(
        'officialId', p.official_id, 'role', p.role, 'capacity', p.capacity,
        'notesClosedAt', feed_instant(p.notes_closed_at), 'waivedReason', p.waived_reason) order by p.official_id), '[]')
        from visit_participant p where p.visit_id = v.id and p.removed_at is null),
    'hosts', (select coalesce(json_agg(json_build_object('name', h.name, 'post', h.post) order by h.position), '[]')
        from visit_host h where h.visit_id = v.id)))::text as document
from visit v;

-- What its author has hidden is told as hidden, without its words. A sensitive one (敏感) is for the team alone.
create or replace view feed_note as
select n.id, n.version, n.visit_id as scope_id, json_strip_nulls(json_build_object(
    'id', n.id, 'version', n.version, 'visitId', n.visit_id, 'authorId', n.author_id, 'onBehalfOfId', n.principal_id,
    'position', n.position,
    'kind', n.kind, 'text', case when n.withdrawn_at is null then n.text else '' end,
    'confidentiality', n.confidentiality, 'writtenAt', feed_instant(n.written_at), 'recordedAt', feed_instant(n.recorded_at),
    'withdrawn', n.withdrawn_at is not null, 'withdrawnReason', n.withdrawn_reason,
    'siblingOfId', n.sibling_of_id, 'siblingKept', case when n.sibling_kept_at is not null then true end,
    'clockFlags', case when n.clock_flags <> '{}' then n.clock_flags end))::text as document,
    n.confidentiality = 'SENSITIVE' as inner_only
from note_block n;

create or replace view feed_photo as
select p.id, p.version, p.visit_id as scope_id, json_strip_nulls(json_build_object(
    'id', p.id, 'version', p.version, 'visitId', p.visit_id, 'sha256', p.sha256, 'size', p.size,
    'mediaType', p.media_type, 'caption', case when p.withdrawn_at is null then p.caption end, 'noteId', p.note_id,
    'takenAt', feed_instant(p.taken_at), 'source', p.source, 'state', p.state, 'authorId', p.author_id,
    'withdrawn', p.withdrawn_at is not null, 'withdrawnReason', p.withdrawn_reason,
    'clockFlags', case when p.clock_flags <> '{}' then p.clock_flags end))::text as document
from photo p;

-- For the team and its secretaries: the lead chooses, the second writer sees that his value is with him.
create or replace view feed_fact_conflict as
select c.id, c.version, c.visit_id as scope_id, json_strip_nulls(json_build_object(
    'id', c.id, 'version', c.version, 'visitId', c.visit_id, 'fact', c.fact,
    'current', c.current_value, 'currentById', c.current_by, 'currentAt', feed_instant(c.current_at),
    'proposed', c.proposed_value, 'proposedById', c.proposed_by, 'writtenAt', feed_instant(c.written_at),
    'recordedAt', feed_instant(c.recorded_at), 'kept', c.kept, 'settledById', c.settled_by,
    'settledAt', feed_instant(c.settled_at), 'replaced', c.replaced_value))::text as document
from fact_conflict c;

-- The number of a rule of problems on a day: of their mechanism, or of the usual one where that is not in force. What a
-- rule set leaves out is as shipped. The same in Java: TimeLimitReading.
create or replace function problem_rule(mechanism text, wanted text, on_day date, shipped integer) returns integer
    language sql stable parallel safe
    return coalesce((select v.number from (
        select s.proposal_id from rule_set s join proposal p on p.id = s.proposal_id
        where s.code in (mechanism, 'PROBLEM') and p.state = 'APPROVED' and s.valid_from <= on_day
            and (s.valid_to is null or s.valid_to >= on_day)
        order by s.code = mechanism desc nulls last, s.valid_from desc, p.decided_at desc nulls last, p.proposed_at desc
        limit 1) young join rule_value v on v.proposal_id = young.proposal_id and v.rule = wanted), shipped);

-- How a problem stands, with its answer and its timeline; a draft of a reply is not told. handlerIds and handIds: the
-- departments and people who may not write down what the enterprise says. noAnswerDays, reopenDays, sampleFailed: what a
-- phone without signal decides a return visit and a reopening by. Complaints about conduct never come here.
create or replace view feed_problem as
select p.id, p.version, p.id as scope_id, json_strip_nulls(json_build_object(
    'id', p.id, 'version', p.version, 'number', p.number, 'source', p.source, 'visitId', p.visit_id, 'noteId', p.note_id,
    'photoIds', (select json_agg(e.row_id order by e.row_id) from problem_evidence e
        where e.problem_id = p.id and e.kind = 'PHOTO'),
    'enterpriseId', p.enterprise_id, 'type', p.type, 'category', p.category, 'cause', p.cause,
    'firstSeenBy', p.first_seen_by, 'urgency', p.urgency, 'confidentiality', p.confidentiality, 'text', p.text,
    'contactName', p.contact_name, 'raisedById', p.raised_by, 'onBehalfOfId', p.principal_id,
    'followerId', p.follower_id, 'heardAt', feed_instant(p.heard_at), 'submittedAt', feed_instant(p.submitted_at), 'state', p.state,
    'stateSince', feed_instant(p.state_since),
    'lead', (select json_build_object('id', g.id, 'name', g.name, 'kind', g.kind) from organisation g where g.id = p.lead_id),
    'dueOn', p.due_on, 'dueProvisional', case when p.due_provisional then true end, 'level', p.level,
    'outcome', p.outcome, 'watchOn', p.watch_on, 'reachedAt', feed_instant(p.reached_at),
    'closedAt', feed_instant(p.closed_at), 'mergedIntoId', p.merged_into,
    'noAnswerDays', case when p.state in ('REPLIED', 'AWAITING_CONFIRMATION') then problem_rule(p.rule_code,
        'NO_ANSWER_AFTER', (coalesce(p.reached_at, now()) at time zone 'Asia/Shanghai')::date, 5) end,
    'reopenDays', case when p.state in ('REPLIED', 'AWAITING_CONFIRMATION', 'CLOSED') then problem_rule(p.rule_code,
        'REOPEN_WITHIN', (coalesce(p.closed_at, now()) at time zone 'Asia/Shanghai')::date, 90) end,
    'sampleFailed', case when p.state = 'CLOSED' and not (select s.passed from problem_sample s
        join problem_step t on t.id = s.id where s.problem_id = p.id and t.at >= p.closed_at
        order by t.position desc limit 1) then true end,
    'handlerIds', (select json_agg(distinct a.organisation_id) from problem_assignment a where a.problem_id = p.id),
    'handIds', (select json_agg(distinct h.person) from problem_reply r
        cross join unnest(array[r.drafted_by, r.sent_by, r.reviewed_by]) as h (person)
        where r.problem_id = p.id and h.person is not null),
    'reply', (select json_build_object('id', r.id, 'outcome', r.outcome, 'text', r.text, 'legalBasis', r.legal_basis,
            'alternatives', r.alternatives, 'nextOn', r.next_on, 'givenAt', feed_instant(r.given_at))
        from problem_reply r where r.problem_id = p.id and r.state = 'GIVEN' order by r.given_at desc, r.id desc limit 1),
    'steps', (select json_agg(json_build_object('command', s.command, 'state', s.to_state, 'at', feed_instant(s.at),
            'officialId', s.official_id, 'contactName', s.contact_name,
            'text', case when s.command not in ('draftReply', 'submit') then s.text end,
            'signed', case when g.step_id is not null then true end) order by s.position)
        from problem_step s left join problem_signature g on g.step_id = s.id where s.problem_id = p.id)))::text as document,
    p.confidentiality = 'SENSITIVE' as inner_only
from problem p where p.type <> 'COMPLAINT';

create or replace view feed_document_problem as
select 'PROBLEM' as entity, id, version, scope_id, document, inner_only from feed_problem;

-- How a hazard stands, with who was told, its plan and its timeline: all of its readers may see all of it.
create or replace view feed_hazard as
select h.id, h.version, h.id as scope_id, json_strip_nulls(json_build_object(
    'id', h.id, 'version', h.version, 'number', h.number, 'visitId', h.visit_id, 'noteId', h.note_id,
    'photoIds', (select json_agg(e.row_id order by e.row_id) from hazard_evidence e
        where e.hazard_id = h.id and e.kind = 'PHOTO' and e.phase = 'BEFORE'),
    'afterPhotos', (select nullif(count(*), 0) from (
        select e.row_id from hazard_evidence e where e.hazard_id = h.id and e.kind = 'PHOTO' and e.phase = 'AFTER'
        union all select g.id from hazard_photo g where g.hazard_id = h.id) a),
    'enterpriseId', h.enterprise_id, 'category', h.category, 'place', h.place, 'text', h.text,
    'immediate', case when h.immediate then true end, 'reportedById', h.reported_by, 'onBehalfOfId', h.principal_id,
    'foundAt', feed_instant(h.found_at), 'reportedAt', feed_instant(h.reported_at), 'state', h.state,
    'stateSince', feed_instant(h.state_since), 'grade', h.grade,
    'regulator', (select json_build_object('id', g.id, 'name', g.name, 'kind', g.kind) from organisation g
        where g.id = h.regulator_id),
    'dueOn', h.due_on, 'recheckBy', h.recheck_by, 'recheckOn', h.recheck_on,
    'recheckPassed', case when h.recheck_passed then true end, 'listingNo', h.listing_no,
    'transferredTo', h.transferred_to, 'receiptNo', h.receipt_no, 'supervisedAt', feed_instant(h.supervised_at),
    'closedAt', feed_instant(h.closed_at),
    'told', (select json_agg(json_build_object('whom', t.whom, 'phone', t.phone, 'at', feed_instant(t.told_at))
        order by t.told_at, t.step_id, t.position) from hazard_told t where t.hazard_id = h.id),
    'steps', (select json_agg(json_build_object('command', s.command, 'state', s.to_state, 'at', feed_instant(s.at),
            'officialId', s.official_id, 'contactName', s.contact_name,
            'text', case when s.command <> 'report' then s.text end) order by s.position)
        from hazard_step s where s.hazard_id = h.id)))::text as document
from hazard h;

create or replace view feed_document_hazard as
select 'HAZARD' as entity, id, version, scope_id, document, false as inner_only from feed_hazard;
-- How a promise stands, with its timeline; its enterprise sees it too, so nothing in it is for an inner circle. handIds:
-- people who said that it was fulfilled, and whose word is not taken for the enterprise's.
create or replace view feed_commitment as
select p.id, p.version, p.id as scope_id, json_strip_nulls(json_build_object(
    'id', p.id, 'version', p.version, 'number', p.number, 'visitId', p.visit_id, 'noteId', p.note_id,
    'photoIds', (select json_agg(e.row_id order by e.row_id) from commitment_evidence e
        where e.commitment_id = p.id and e.kind <> 'NOTE'),
    'enterpriseId', p.enterprise_id, 'text', p.text, 'agreedText', p.agreed_text, 'contactName', p.contact_name,
    'ownerId', p.owner_id, 'promisedById', p.promised_by,
    'unit', (select json_build_object('id', g.id, 'name', g.name, 'kind', g.kind) from organisation g where g.id = p.unit_id),
    'recordedById', p.recorded_by, 'onBehalfOfId', p.principal_id,
    'madeAt', feed_instant(p.made_at), 'recordedAt', feed_instant(p.recorded_at), 'state', p.state,
    'stateSince', feed_instant(p.state_since), 'dueOn', p.due_on, 'firstDueOn', p.first_due_on,
    'dueProvisional', case when p.due_provisional then true end, 'fulfilledOn', p.fulfilled_on,
    'handIds', (select json_agg(distinct h.person) from commitment_step s
        cross join unnest(array[s.official_id, s.principal_id]) as h (person)
        where s.commitment_id = p.id and s.command = 'fulfil' and h.person is not null),
    'steps', (select json_agg(json_build_object('command', s.command, 'state', s.to_state, 'at', feed_instant(s.at),
            'officialId', s.official_id, 'contactName', s.contact_name, 'dueOn', s.due_on,
            'text', case when s.command <> 'make' then s.text end) order by s.position)
        from commitment_step s where s.commitment_id = p.id)))::text as document,
    false as inner_only
from commitment p;

create or replace view feed_document_commitment as
select 'COMMITMENT' as entity, id, version, scope_id, document, inner_only from feed_commitment;

-- What is written on site, in a view of its own: a statement that writes nothing else need not make ready for the rest.
create or replace view feed_document_on_site as
select 'VISIT' as entity, id, version, scope_id, document, false as inner_only from feed_visit
union all select 'NOTE', id, version, scope_id, document, inner_only from feed_note
union all select 'PHOTO', id, version, scope_id, document, false from feed_photo;

-- What is no finding. A condition in a part of a union keeps PostgreSQL from asking that part for one row: whoever joins
-- feed_document by id reads every problem, hazard and promise. Those have views of their own.
create or replace view feed_document_base as
select 'ENTERPRISE' as entity, id, version, scope_id, document, false as inner_only from feed_enterprise
union all select 'OFFICIAL', id, version, scope_id, document, false from feed_official
union all select 'TOUR', id, version, scope_id, document, false from feed_tour
union all select entity, id, version, scope_id, document, inner_only from feed_document_on_site
union all select 'FACT_CONFLICT', id, version, scope_id, document, true from feed_fact_conflict;

create or replace view feed_document as
select entity, id, version, scope_id, document, inner_only from feed_document_base
union all select entity, id, version, scope_id, document, inner_only from feed_document_problem
union all select entity, id, version, scope_id, document, inner_only from feed_document_hazard
union all select entity, id, version, scope_id, document, inner_only from feed_document_commitment;
