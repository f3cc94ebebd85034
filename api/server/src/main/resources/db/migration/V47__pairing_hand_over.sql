-- How often a pair is in contact, and one person's enterprise handed to another in one signed step
-- (docs/architecture/decisions/0040-hand-over.md). What was signed is appended and never changed.
alter table pairing add column contact_every integer check (contact_every between 1 and 3660);
alter table pairing add column predecessor_id uuid references pairing;

-- The hand-over note of the one who leaves, signed by himself. A later one takes the place of an earlier one.
create table hand_over_note (
    id           uuid primary key,
    pairing_id   uuid not null references pairing,
    text         text not null,
    signed_by    uuid not null references official,
    signed_at    timestamptz not null,
    signed_how   text not null,
    device_id    uuid,
    content_hash bytea not null
);
create index hand_over_note_pairing on hand_over_note (pairing_id, signed_at);

create table hand_over (
    id            uuid primary key,
    pairing_id    uuid not null unique references pairing,
    successor_id  uuid not null references pairing,
    note_id       uuid references hand_over_note,
    -- why the one who leaves has not signed himself
    absent_reason text,
    signed_by     uuid not null references official,
    signed_at     timestamptz not null,
    signed_how    text not null,
    device_id     uuid,
    -- SHA-256 of all of this with the list of what went along
    hash          bytea not null,
    content_hash  bytea not null,
    check ((note_id is null) <> (absent_reason is null))
);
create index hand_over_successor on hand_over (successor_id);

create table hand_over_item (
    hand_over_id uuid not null references hand_over,
    position     integer not null,
    kind         text not null,
    row_id       uuid not null,
    label        text not null,
    primary key (hand_over_id, position)
);

-- What a person took part in at an enterprise that he has handed over is seen by his successor and no longer by him.
alter table visit_participant add column handed_over_at timestamptz;

-- Who follows a problem since it was handed over; null: who raised it, which is never rewritten.
alter table problem add column follower_id uuid references official;
create index problem_follower on problem (follower_id, submitted_at desc, id desc) where follower_id is not null;

-- Cadences as shipped, one rule set for each type of pairing.
insert into proposal (id, subject, title, source, proposed_at, state)
select id::uuid, 'RULE_SET', title, '产品自带的示例，取自各地公开做法；启用前请按本市文件提出变更', now(), 'APPROVED'
from (values
    ('00000000-0000-7000-8000-000000000471', '领导联系企业的联络间隔（示例）'),
    ('00000000-0000-7000-8000-000000000472', '驻企干部的联络间隔（示例）'),
    ('00000000-0000-7000-8000-000000000473', '驻企联络员的联络间隔（示例）'),
    ('00000000-0000-7000-8000-000000000474', '代表联系企业的联络间隔（示例）'),
    ('00000000-0000-7000-8000-000000000475', '项目管家的联络间隔（示例）')) as shipped (id, title);
insert into rule_set (proposal_id, code, name, valid_from)
select id::uuid, code, name, '2024-01-01'
from (values
    ('00000000-0000-7000-8000-000000000471', 'PAIRING_LEADER_CONTACT', '领导联系企业的联络间隔（示例）'),
    ('00000000-0000-7000-8000-000000000472', 'PAIRING_STATIONED_CADRE', '驻企干部的联络间隔（示例）'),
    ('00000000-0000-7000-8000-000000000473', 'PAIRING_LIAISON', '驻企联络员的联络间隔（示例）'),
    ('00000000-0000-7000-8000-000000000474', 'PAIRING_DEPUTY_PAIR', '代表联系企业的联络间隔（示例）'),
    ('00000000-0000-7000-8000-000000000475', 'PAIRING_PROJECT_STEWARD', '项目管家的联络间隔（示例）')) as shipped (id, code, name);
insert into rule_value (proposal_id, rule, number)
select id::uuid, 'CONTACT_EVERY', number
from (values
    ('00000000-0000-7000-8000-000000000471', 92), ('00000000-0000-7000-8000-000000000472', 7),
    ('00000000-0000-7000-8000-000000000473', 31), ('00000000-0000-7000-8000-000000000474', 92),
    ('00000000-0000-7000-8000-000000000475', 31)) as shipped (id, number);
