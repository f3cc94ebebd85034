-- What gives a person a capacity or lets him see rows, and when it is in force: postings with their scope, the bodies
-- below a unit, paired enterprises, principals. The room official reads nothing else to say who may see what.
create or replace view official_standing as
select p.official_id, 'POST' as what, p.role as term, p.scope, p.organisation_id as id, g.division_code as code,
       p.from_day, p.to_day, p.ended_at
from posting p join organisation g on g.id = p.organisation_id
union all
select p.official_id, 'UNIT', p.role, null, b.id, null, p.from_day, p.to_day, p.ended_at
from posting p
cross join lateral (
    with recursive below as (
        select g.id from organisation g where g.parent_id = p.organisation_id
        union
        select g.id from organisation g join below on g.parent_id = below.id)
    select id from below) b
where p.scope in ('UNIT', 'DISTRICT')
union all
select official_id, 'FIRM', type, null, enterprise_id, null, from_day, to_day, ended_at from pairing
union all
select delegate_id, 'PRINCIPAL', null, null, principal_id, null, from_day, to_day, ended_at from delegation;
