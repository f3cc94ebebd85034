-- What leaders may read, and all that the room leadership knows of the others. A view names columns one by one: a new
-- column of a table is not shown until somebody decides it.
drop view if exists leadership_visit, leadership_participant, leadership_participation, leadership_enterprise,
    leadership_official, leadership_note;

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

-- what was withdrawn is not found; folded is what Grams.fold makes of the text
create view leadership_note as
select id, visit_id, position, text, lower(normalize(text, nfkc)) as folded, confidentiality, grams
from note_block
where withdrawn_at is null;
