-- What an enterprise has to be told: each line waits until somebody has handed it over or a gateway has taken it. What was
-- told newly about the same problem takes the place of what still waits.
create table notice (
    id            uuid primary key,
    problem_id    uuid not null references problem,
    enterprise_id uuid not null references enterprise,
    kind          text not null,
    step_id       uuid not null unique references problem_step,
    link_id       uuid not null references counter_link,
    contact_name  text not null,
    created_by    uuid references official,
    created_at    timestamptz not null,
    state         text not null,
    way           text,
    address       text,
    attempts      integer not null default 0,
    next_at       timestamptz,
    failure       text,
    settled_at    timestamptz,
    settled_by    uuid references official,
    check (state <> 'QUEUED' or (way is not null and address is not null and next_at is not null)),
    check (state not in ('HANDED_OVER', 'SENT') or settled_at is not null)
);
create index notice_created on notice (created_at desc, id desc);
create index notice_problem on notice (problem_id, created_at desc);
create index notice_queued on notice (next_at) where state = 'QUEUED';
create index notice_enterprise on notice (enterprise_id, created_at desc, id desc);
