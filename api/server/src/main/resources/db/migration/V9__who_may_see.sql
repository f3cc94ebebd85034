-- Who may see what. A posting says how far its holder sees and can be ended at once; a leader lends his hand to a
-- secretary for a time; a visit remembers for which unit each participant came.
alter table posting
    add column scope        text,
    add column ended_at     timestamptz,
    add column appointed_by uuid references official;
update posting p
set scope = case
    when p.role in ('SERVICE_OFFICE', 'SUPERVISOR', 'AUDITOR') then 'CITY'
    when p.role in ('DEPARTMENT_HANDLER', 'DEPARTMENT_APPROVER') then 'UNIT'
    when p.role in ('ADMINISTRATOR', 'DISCIPLINE') then 'NONE'
    when p.role = 'OFFICIAL' and g.kind in ('LEADERSHIP', 'SERVICE_OFFICE') then 'CITY'
    when p.role = 'OFFICIAL' and g.kind = 'DISTRICT' then 'DISTRICT'
    when p.role = 'OFFICIAL' and g.kind = 'DEPARTMENT' then 'UNIT'
    else 'OWN' end
from organisation g
where g.id = p.organisation_id;
alter table posting alter column scope set not null;
create index posting_organisation on posting (organisation_id);

alter table organisation
    add column version   integer not null default 1,
    add column closed_at timestamptz;
create index organisation_parent on organisation (parent_id) where parent_id is not null;

create table delegation (
    id           uuid primary key,
    principal_id uuid not null references official,
    delegate_id  uuid not null references official,
    from_day     date not null,
    to_day       date,
    granted_by   uuid not null references official,
    granted_at   timestamptz not null,
    ended_at     timestamptz,
    ended_by     uuid references official,
    check (to_day is null or to_day >= from_day),
    check (principal_id <> delegate_id)
);
create index delegation_delegate on delegation (delegate_id);
create index delegation_principal on delegation (principal_id);

-- The unit for which a participant came: it sees the visit, also after he has moved on.
alter table visit_participant add column organisation_id uuid references organisation;
update visit_participant v
set organisation_id = (
    select p.organisation_id
    from posting p
    where p.official_id = v.official_id and p.role = v.capacity
      and (v.occurred_at at time zone 'Asia/Shanghai')::date between p.from_day and coalesce(p.to_day, 'infinity')
    order by p.from_day desc, p.id
    limit 1);
create index visit_participant_organisation
    on visit_participant (organisation_id, occurred_at desc, visit_id desc) where organisation_id is not null;

-- In whose name a secretary recorded or wrote.
alter table visit add column principal_id uuid references official;
alter table note_block add column principal_id uuid references official;
