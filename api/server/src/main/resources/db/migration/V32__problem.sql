-- What an enterprise needs (诉求), from whoever heard it first until the enterprise itself says that it is solved. The
-- row says how it stands; what was done about it is append-only beside it, and together is its timeline.
create table problem_number (
    year integer primary key,
    last integer not null
);

create table problem (
    id              uuid primary key,
    -- 诉求编号: year and count, without a gap
    number          text not null unique,
    source          text not null,
    -- the meeting, list or other row of its source that is no visit
    source_id       uuid,
    visit_id        uuid references visit,
    note_id         uuid references note_block,
    enterprise_id   uuid not null references enterprise,
    type            text not null,
    category        text not null,
    cause           text,
    nature          text not null,
    first_seen_by   text not null,
    urgency         text not null,
    confidentiality text not null,
    text            text not null,
    grams           text[] not null,
    -- null: the enterprise itself, at its counter
    raised_by       uuid references official,
    principal_id    uuid references official,
    contact_name    text,
    device_id       uuid,
    heard_at        timestamptz not null,
    submitted_at    timestamptz not null,
    state           text not null,
    state_since     timestamptz not null,
    lead_id         uuid references organisation,
    rule_code       text,
    due_on          date,
    due_provisional boolean not null default false,
    level           integer not null default 0 check (level between 0 and 3),
    outcome         text,
    watch_on        date,
    rework_count    integer not null default 0,
    refusal_count   integer not null default 0,
    reopen_count    integer not null default 0,
    -- since when the answer is with the enterprise; null while it did not reach it
    reached_at      timestamptz,
    closed_at       timestamptz,
    merged_into     uuid references problem,
    again_of        uuid references problem,
    content_hash    bytea not null,
    version         integer not null
);
create index problem_submitted on problem (submitted_at desc, id desc);
create index problem_enterprise on problem (enterprise_id, submitted_at desc, id desc);
create index problem_lead on problem (lead_id, submitted_at desc, id desc) where lead_id is not null;
create index problem_raised_by on problem (raised_by, submitted_at desc, id desc) where raised_by is not null;
create index problem_visit on problem (visit_id) where visit_id is not null;
create index problem_due on problem (due_on, id) where state in ('ASSIGNED', 'OBJECTED', 'IN_PROGRESS', 'REPLY_DRAFTED', 'REFUSAL_REVIEW');
create index problem_merged on problem (merged_into) where merged_into is not null;
create index problem_grams on problem using gin (grams);

-- From which photos and notes it came: links are added, never taken away.
create table problem_evidence (
    problem_id uuid not null references problem,
    row_id     uuid not null,
    kind       text not null check (kind in ('NOTE', 'PHOTO')),
    linked_by  uuid references official,
    linked_at  timestamptz not null,
    primary key (problem_id, row_id)
);

-- Each command that was carried out, in its order. The words are what was said with it.
create table problem_step (
    id             uuid primary key,
    problem_id     uuid not null references problem,
    position       integer not null,
    command        text not null,
    from_state     text,
    to_state       text not null,
    at             timestamptz not null,
    -- null: the enterprise by its link, or the clock
    official_id    uuid references official,
    principal_id   uuid references official,
    device_id      uuid,
    organisation_id uuid references organisation,
    contact_name   text,
    text           text,
    to_enterprise  boolean not null,
    content_hash   bytea,
    unique (problem_id, position)
);

-- Which department answers for it, from when to when: a department's clock is the sum of its rows.
create table problem_assignment (
    id              uuid primary key,
    problem_id      uuid not null references problem,
    organisation_id uuid not null references organisation,
    role            text not null,
    level           integer not null,
    assigned_by     uuid references official,
    assigned_at     timestamptz not null,
    sign_by         date not null,
    object_by       date not null,
    due_on          date not null,
    due_provisional boolean not null,
    objected_at     timestamptz,
    signed_by       uuid references official,
    signed_at       timestamptz,
    ended_at        timestamptz,
    ended_as        text
);
create index problem_assignment_problem on problem_assignment (problem_id, assigned_at, id);
create unique index problem_one_lead on problem_assignment (problem_id) where role = 'LEAD' and ended_at is null;
create index problem_assignment_organisation on problem_assignment (organisation_id, problem_id);

create table problem_extension (
    id            uuid primary key references problem_step,
    problem_id    uuid not null references problem,
    asked_by      uuid not null references official,
    due_before    date not null,
    until_day     date not null,
    reason        text not null,
    decided_step  uuid references problem_step,
    decided_by    uuid references official,
    granted       boolean,
    check ((decided_step is null) = (granted is null))
);
create unique index problem_one_extension on problem_extension (problem_id) where decided_step is null;

create table problem_reply (
    id           uuid primary key references problem_step,
    problem_id   uuid not null references problem,
    organisation_id uuid not null references organisation,
    level        integer not null,
    outcome      text not null,
    text         text not null,
    legal_basis  text,
    alternatives text,
    next_on      date,
    drafted_by   uuid not null references official,
    -- who approved it, or sent it to review; and after a review who decided that it stands
    sent_by      uuid references official,
    reviewed_by  uuid references official,
    state        text not null check (state in ('DRAFTED', 'RETURNED', 'IN_REVIEW', 'OVERTURNED', 'GIVEN')),
    given_at     timestamptz
);
create index problem_reply_problem on problem_reply (problem_id);

create table problem_delivery (
    id           uuid primary key references problem_step,
    problem_id   uuid not null references problem,
    reply_id     uuid not null references problem_reply,
    way          text not null,
    to_whom      text not null,
    delivered_by uuid not null references official,
    delivered_at timestamptz not null,
    reached_at   timestamptz
);
create index problem_delivery_problem on problem_delivery (problem_id);

create table problem_confirmation (
    id           uuid primary key references problem_step,
    problem_id   uuid not null references problem,
    delivery_id  uuid not null references problem_delivery,
    outcome      text not null,
    verdict      text not null,
    -- result and manner apart; never there without an answer of the enterprise
    result       text,
    manner       text,
    contact_name text,
    -- who wrote it down at the door; null: the enterprise itself by its link
    recorded_by  uuid references official,
    check (verdict <> 'NO_ANSWER' or (result is null and manner is null))
);
create index problem_confirmation_problem on problem_confirmation (problem_id);

create table problem_sample (
    id         uuid primary key references problem_step,
    problem_id uuid not null references problem,
    sampled_by uuid not null references official,
    passed     boolean not null
);
create index problem_sample_problem on problem_sample (problem_id);

insert into rule_value (proposal_id, rule, number)
select '00000000-0000-7000-8000-000000000002'::uuid, rule, number
from (values ('NO_ANSWER_AFTER', 5), ('REOPEN_WITHIN', 90)) as shipped (rule, number);
