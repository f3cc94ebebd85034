-- The record of a case meeting (一事一议), under the id of its step: when, who, what was decided. Its minutes are files of
-- the step.
create table problem_meeting (
    id           uuid primary key references problem_step,
    problem_id   uuid not null references problem,
    held_on      date not null,
    participants text not null,
    decision     text not null
);
create index problem_meeting_problem on problem_meeting (problem_id, held_on);

-- A plan for one enterprise (一企一策): what is to be reached, by which measures of whom until when, for which of its
-- problems, and how it was looked at since.
create table enterprise_plan (
    id            uuid primary key,
    enterprise_id uuid not null references enterprise,
    title         text not null,
    situation     text,
    goals         text not null,
    from_day      date not null,
    to_day        date not null,
    made_by       uuid not null references official,
    made_at       timestamptz not null,
    ended_by      uuid references official,
    ended_at      timestamptz,
    conclusion    text,
    content_hash  bytea not null,
    version       integer not null,
    check (to_day >= from_day),
    check ((ended_at is null) = (conclusion is null))
);
create index enterprise_plan_made on enterprise_plan (made_at desc, id desc);
create index enterprise_plan_enterprise on enterprise_plan (enterprise_id);

create table plan_measure (
    id           uuid primary key,
    plan_id      uuid not null references enterprise_plan,
    position     integer not null,
    text         text not null,
    owner_id     uuid not null references organisation,
    due_on       date not null,
    state        text not null,
    report       text,
    settled_by   uuid references official,
    settled_at   timestamptz,
    content_hash bytea not null,
    unique (plan_id, position),
    check ((state = 'OPEN') = (settled_at is null))
);
create index plan_measure_owner on plan_measure (owner_id);

create table plan_problem (
    plan_id    uuid not null references enterprise_plan,
    problem_id uuid not null references problem,
    linked_by  uuid not null references official,
    linked_at  timestamptz not null,
    primary key (plan_id, problem_id)
);

create table plan_review (
    id           uuid primary key,
    plan_id      uuid not null references enterprise_plan,
    reviewed_on  date not null,
    text         text not null,
    reviewed_by  uuid not null references official,
    reviewed_at  timestamptz not null,
    content_hash bytea not null
);
create index plan_review_plan on plan_review (plan_id, reviewed_on);
