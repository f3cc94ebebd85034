-- What leaders may read, and all that the room leadership knows of the others. A view names columns one by one: a new
-- column of a table is not shown until somebody decides it.
drop view if exists leadership_visit, leadership_participant, leadership_participation, leadership_enterprise,
    leadership_official, leadership_note, leadership_visit_problem, leadership_enterprise_facts, leadership_problem_line, leadership_pairing,
    leadership_promise, leadership_hazard, leadership_planned_visit, leadership_planned_stop;

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

-- what was promised to it, with the columns that say who may see one (CommitmentSight)
create view leadership_promise as
select p.id, p.number, p.text, p.agreed_text, p.contact_name, p.made_at, p.state, p.state_since, p.due_on,
       p.first_due_on, p.fulfilled_on, p.enterprise_id, p.visit_id, p.owner_id, p.unit_id, p.recorded_by, p.principal_id,
       p.follower_id, coalesce(u.name, o.name) as owner, o.title as owner_title
from commitment p left join leadership_official o on o.id = p.owner_id left join organisation u on u.id = p.unit_id;

-- the hazards at it, with the columns that say who may see one (HazardSight)
create view leadership_hazard as
select h.id, h.number, h.text, h.place, h.grade, h.state, h.due_on, h.recheck_by, h.recheck_passed,
       h.reported_at, h.enterprise_id, h.visit_id, h.reported_by, h.principal_id, h.regulator_id, r.name as regulator
from hazard h left join organisation r on r.id = h.regulator_id;

-- who is going to be there: visits at which nobody has arrived, by the day of their own plan, their stop's or their tour's
create view leadership_planned_visit as
select v.id, v.enterprise_id, v.kind, v.purpose, v.lead_id, coalesce(v.planned_from, s.planned_from) as planned_from,
       coalesce((coalesce(v.planned_from, s.planned_from) at time zone 'Asia/Shanghai')::date, t.day) as day
from visit v left join tour_stop s on s.id = v.tour_stop_id left join tour t on t.id = s.tour_id
where v.state = 'DRAFT' and v.arrived_at is null;

-- stops of tours for which nobody has begun a visit, with the columns that say who may see a tour (TourReading)
create view leadership_planned_stop as
select s.id, s.enterprise_id, t.title, t.lead_id, t.team_ids, s.planned_from,
       coalesce((s.planned_from at time zone 'Asia/Shanghai')::date, t.day) as day
from tour_stop s join tour t on t.id = s.tour_id
where not exists (select from visit v where v.tour_stop_id = s.id);
