-- A safety hazard (安全隐患) at an enterprise, from whoever saw it until it was re-checked and closed, taken off the list,
-- or handed to enforcement. The row says how it stands; what was done about it is append-only beside it. Overdue is
-- counted when it is read, never stored.
create table hazard_number (
    year integer primary key,
    last integer not null
);

create table hazard (
    id             uuid primary key,
    -- 隐患编号: year and count, without a gap
    number         text not null unique,
    visit_id       uuid references visit,
    note_id        uuid references note_block,
    enterprise_id  uuid not null references enterprise,
    category       text,
    place          text,
    text           text not null,
    -- whether people were in danger when it was found
    immediate      boolean not null,
    reported_by    uuid not null references official,
    principal_id   uuid references official,
    device_id      uuid,
    found_at       timestamptz not null,
    reported_at    timestamptz not null,
    state          text not null,
    state_since    timestamptz not null,
    -- where it was when the enterprise contested it
    contested_in   text,
    grade          text,
    graded_by      uuid references official,
    -- the expert whom the regulator asked, if any
    graded_expert  text,
    -- who answers for it (负有安全生产监督管理职责的部门); null: nobody is known to be competent yet
    regulator_id   uuid references organisation,
    -- by when the enterprise rectifies it
    due_on         date,
    -- by when the regulator re-checks it, and the day it named
    recheck_by     date,
    recheck_on     date,
    recheck_passed boolean not null default false,
    listing_no     text,
    transferred_to text,
    receipt_no     text,
    supervised_at  timestamptz,
    closed_at      timestamptz,
    content_hash   bytea not null,
    version        integer not null,
    check ((state = 'TRANSFERRED') = (receipt_no is not null)),
    check ((state = 'CONTESTED') = (contested_in is not null))
);
create index hazard_reported on hazard (reported_at desc, id desc);
create index hazard_enterprise on hazard (enterprise_id, reported_at desc, id desc);
create index hazard_regulator on hazard (regulator_id, reported_at desc, id desc) where regulator_id is not null;
create index hazard_reported_by on hazard (reported_by, reported_at desc, id desc);
create index hazard_principal on hazard (principal_id) where principal_id is not null;
create index hazard_visit on hazard (visit_id) where visit_id is not null;

-- Each command that was carried out, in its order.
create table hazard_step (
    id            uuid primary key,
    hazard_id     uuid not null references hazard,
    position      integer not null,
    command       text not null,
    from_state    text,
    to_state      text not null,
    at            timestamptz not null,
    -- null: the enterprise by its link
    official_id   uuid references official,
    principal_id  uuid references official,
    device_id     uuid,
    link_id       uuid references counter_link,
    contact_name  text,
    text          text,
    to_enterprise boolean not null,
    content_hash  bytea,
    unique (hazard_id, position)
);
create index hazard_step_link on hazard_step (link_id) where link_id is not null;

-- Notes and photos of visits that show it, before and after: links are added, never taken away.
create table hazard_evidence (
    hazard_id uuid not null references hazard,
    row_id    uuid not null,
    kind      text not null check (kind in ('NOTE', 'PHOTO')),
    phase     text not null check (phase in ('BEFORE', 'AFTER')),
    step_id   uuid not null references hazard_step,
    primary key (hazard_id, row_id)
);
create index hazard_evidence_row on hazard_evidence (row_id);

-- Photos that the enterprise handed in with its word that it is rectified.
create table hazard_photo (
    id        uuid primary key,
    hazard_id uuid not null references hazard,
    step_id   uuid not null references hazard_step,
    position  integer not null,
    sha256    text not null references photo_blob,
    given_at  timestamptz not null,
    unique (step_id, position)
);
create index hazard_photo_hazard on hazard_photo (hazard_id);

-- Who was told of the danger, and when (紧急危险告知).
create table hazard_told (
    step_id   uuid not null references hazard_step,
    position  integer not null,
    hazard_id uuid not null references hazard,
    whom      text not null,
    phone     text,
    told_at   timestamptz not null,
    primary key (step_id, position)
);
create index hazard_told_hazard on hazard_told (hazard_id);

-- The plan of a major hazard (重大事故隐患治理方案), each version of it.
create table hazard_plan (
    id             uuid primary key references hazard_step,
    hazard_id      uuid not null references hazard,
    goal           text not null,
    measures       text not null,
    money          text not null,
    people         text not null,
    until_day      date not null,
    emergency_plan text not null
);
create index hazard_plan_hazard on hazard_plan (hazard_id);

-- Which body is competent for hazards of a category (监管路由), for the whole city or for a district: laid down like all
-- rules by a proposal with its source. An empty category stands for those that have none of their own.
create table hazard_route (
    proposal_id     uuid primary key references proposal,
    category        text not null,
    division        text not null,
    organisation_id uuid not null references organisation,
    valid_from      date not null,
    valid_to        date,
    check (valid_to is null or valid_to >= valid_from)
);
create index hazard_route_category on hazard_route (category, division, valid_from);

insert into proposal (id, subject, title, source, proposed_at, state) values
    ('00000000-0000-7000-8000-000000000041', 'CATALOGUE', '随产品提供的隐患类别和紧急电话', '产品自带，供启用时参考', now(), 'APPROVED'),
    ('00000000-0000-7000-8000-000000000042', 'RULE_SET', '隐患复查时限', '《安全生产事故隐患排查治理暂行规定》（原国家安全监管总局令第16号）第二十三条；启用前请按本市文件核对', now(), 'APPROVED');
insert into rule_set (proposal_id, code, name, valid_from) values
    ('00000000-0000-7000-8000-000000000042', 'HAZARD', '隐患复查时限', '2024-01-01');
insert into rule_value (proposal_id, rule, number) values
    ('00000000-0000-7000-8000-000000000042', 'RECHECK_WITHIN', 10);
insert into catalogue_term (proposal_id, catalogue, code, zh, en, position, valid_from)
select '00000000-0000-7000-8000-000000000041'::uuid, catalogue, code, zh, en, position, '2024-01-01'
from (values
    ('EMERGENCY_NUMBER', '119', '火警和救援 119', 'Fire and rescue 119', 0),
    ('EMERGENCY_NUMBER', '120', '急救 120', 'Ambulance 120', 1),
    ('EMERGENCY_NUMBER', '110', '报警 110', 'Police 110', 2),
    ('HAZARD_CATEGORY', 'FIRE', '消防', 'Fire', 0),
    ('HAZARD_CATEGORY', 'ELECTRICITY', '用电', 'Electricity', 1),
    ('HAZARD_CATEGORY', 'SPECIAL_EQUIPMENT', '特种设备', 'Special equipment', 2),
    ('HAZARD_CATEGORY', 'CHEMICALS', '危险化学品', 'Hazardous chemicals', 3),
    ('HAZARD_CATEGORY', 'DUST', '粉尘涉爆', 'Explosive dust', 4),
    ('HAZARD_CATEGORY', 'MOLTEN_METAL', '高温熔融金属', 'Molten metal', 5),
    ('HAZARD_CATEGORY', 'CONFINED_SPACE', '有限空间', 'Confined space', 6),
    ('HAZARD_CATEGORY', 'GAS', '燃气', 'Gas', 7),
    ('HAZARD_CATEGORY', 'CONSTRUCTION', '建筑施工', 'Construction', 8),
    ('HAZARD_CATEGORY', 'MACHINERY', '机械防护', 'Machine guarding', 9),
    ('HAZARD_CATEGORY', 'TRAFFIC', '道路运输', 'Road transport', 10),
    ('HAZARD_CATEGORY', 'OTHER', '其他', 'Other', 11))
     as shipped (catalogue, code, zh, en, position);
