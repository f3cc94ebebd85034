-- What leaders may read, and all that the room leadership knows of the others. A view names columns one by one: a new
-- column of a table is not shown until somebody decides it.
drop view if exists leadership_visit, leadership_participant, leadership_participation, leadership_enterprise,
    leadership_official, leadership_note, leadership_visit_problem, leadership_enterprise_facts, leadership_problem_line, leadership_pairing;

create view leadership_visit as
select id, kind, state, purpose, occurred_at, arrived_at, left_at, enterprise_id, lead_id, note_count, photo_count,
       photos_stored
from visit;

-- who takes part in a visit
create view leadership_participant as
select visit_id, official_id
from visit_participant
where removed_at is null;

-- the visits of an official, in their order
create view leadership_participation as
select official_id, organisation_id, occurred_at, visit_id, handed_over_at
from visit_participant
where removed_at is null;

create view leadership_enterprise as
select id, name, credit_code
from enterprise;

create view leadership_official as
select o.id, o.name,
       (select p.title
        from posting p
        where p.official_id = o.id
          and p.from_day <= (now() at time zone 'Asia/Shanghai')::date
          and (p.to_day is null or p.to_day >= (now() at time zone 'Asia/Shanghai')::date)
          and p.ended_at is null
        order by p.from_day desc, p.id
        limit 1) as title
from official o;

-- the problems that a visit brought back; open for the enterprise as ProblemLifecycle.isOpen says
create view leadership_visit_problem as
select visit_id, state not in ('CLOSED', 'WITHDRAWN', 'REDIRECTED') as is_open
from problem
where visit_id is not null;

-- what was withdrawn is not found; folded is what Grams.fold makes of the text
create view leadership_note as
select id, visit_id, position, text, lower(normalize(text, nfkc)) as folded, confidentiality, grams
from note_block
where withdrawn_at is null;

-- the file of one enterprise: what the register says of it
create view leadership_enterprise_facts as
select e.id, e.id as enterprise_id, e.name, e.short_name, e.credit_code, e.size_class, e.sector, e.address, e.key_enterprise, d.full_name as district
from enterprise e left join division d on d.code = e.division_code;

-- its problems, with the columns that say who may see one (ProblemSight)
create view leadership_problem_line as
select p.id, p.number, p.text, p.state, p.submitted_at, p.due_on, p.enterprise_id, p.visit_id, p.raised_by,
       p.principal_id, p.follower_id, p.confidentiality, p.state_since, p.lead_id, l.name as lead,
       p.state not in ('CLOSED', 'WITHDRAWN', 'REDIRECTED') as is_open,
       p.state in ('ASSIGNED', 'OBJECTED', 'IN_PROGRESS', 'REPLY_DRAFTED', 'REFUSAL_REVIEW') as is_handled
from problem p left join organisation l on l.id = p.lead_id;

-- who looks after it today
create view leadership_pairing as
select p.enterprise_id, p.official_id, p.type
from pairing p
where (now() at time zone 'Asia/Shanghai')::date between p.from_day and coalesce(p.to_day, 'infinity') and p.ended_at is null;
