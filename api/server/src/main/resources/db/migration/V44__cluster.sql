-- Common problems (共性问题、一类事): problems of several enterprises that a person put together, one measure for all of
-- them, and each enterprise's own word on it. A problem keeps its own life and its own timeline.
create table cluster_number (
    year integer primary key,
    last integer not null
);

create table cluster (
    id           uuid primary key,
    number       text not null unique,
    title        text not null,
    type         text not null,
    category     text not null,
    state        text not null,
    lead_id      uuid references organisation,
    formed_by    uuid not null references official,
    formed_at    timestamptz not null,
    content_hash bytea not null,
    version      integer not null
);
create index cluster_formed on cluster (formed_at desc, id desc);

create table cluster_step (
    id           uuid primary key,
    cluster_id   uuid not null references cluster,
    position     integer not null,
    command      text not null,
    from_state   text,
    to_state     text not null,
    at           timestamptz not null,
    official_id  uuid not null references official,
    device_id    uuid,
    text         text,
    -- how many of its problems took the step, and how many could not
    taken        integer not null,
    left_out     integer not null,
    content_hash bytea not null,
    unique (cluster_id, position)
);

-- The measure (措施): one is issued; those before it were sent back.
create table cluster_measure (
    id         uuid primary key references cluster_step,
    cluster_id uuid not null references cluster,
    outcome    text not null,
    text       text not null,
    next_on    date,
    state      text not null check (state in ('DRAFTED', 'RETURNED', 'APPROVED', 'ISSUED'))
);
create index cluster_measure_cluster on cluster_measure (cluster_id);

create table cluster_member (
    id         uuid primary key,
    cluster_id uuid not null references cluster,
    problem_id uuid not null references problem,
    added_at   timestamptz not null,
    removed_at timestamptz,
    -- the reply that the measure became for this problem
    reply_id   uuid references problem_reply
);
create unique index cluster_member_one on cluster_member (problem_id) where removed_at is null;
create index cluster_member_cluster on cluster_member (cluster_id);

-- Suggestions that a person left as they are: these problems together do not come again.
create table cluster_leaving (
    id           uuid primary key,
    problems     uuid[] not null,
    reason       text not null,
    left_by      uuid not null references official,
    left_at      timestamptz not null,
    content_hash bytea not null
);
create index cluster_leaving_problems on cluster_leaving using gin (problems);

insert into rule_value (proposal_id, rule, number)
select '00000000-0000-7000-8000-000000000002'::uuid, rule, number
from (values ('CLUSTER_WITHIN', 90), ('CLUSTER_ENTERPRISES', 3), ('CLUSTER_LIKENESS', 25)) as shipped (rule, number);
