-- On which days a person was at an enterprise. The room pairing reads nothing else of visits.
create or replace view pairing_contact as
select p.official_id, v.enterprise_id, v.kind, (v.arrived_at at time zone 'Asia/Shanghai')::date as day
from visit_participant p join visit v on v.id = p.visit_id
where p.removed_at is null and v.arrived_at is not null;
