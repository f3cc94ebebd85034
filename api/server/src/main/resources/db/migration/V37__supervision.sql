-- Supervision orders (督办单): to a department, about one run of its clock, each colour once for each run. Issued by the
-- clock from the working days by which an answer is overdue, or by the supervisor section.
create table supervision_order (
    id              uuid primary key,
    problem_id      uuid not null references problem,
    assignment_id   uuid not null references problem_assignment,
    organisation_id uuid not null references organisation,
    level           text not null,
    state           text not null,
    -- null: the clock
    issued_by       uuid references official,
    issued_at       timestamptz not null,
    reason          text,
    overdue_days    integer not null,
    reply_by        date not null,
    reply           text,
    replied_by      uuid references official,
    replied_at      timestamptz,
    settlement      text,
    settled_by      uuid references official,
    settled_at      timestamptz,
    unique (assignment_id, level),
    check (issued_by is null or reason is not null)
);
create index supervision_order_problem on supervision_order (problem_id, issued_at);
create index supervision_order_open on supervision_order (issued_at) where state in ('ISSUED', 'REPLIED', 'ACCEPTED');

insert into rule_value (proposal_id, rule, number)
select '00000000-0000-7000-8000-000000000002'::uuid, rule, number
from (values ('SUPERVISE_BLUE_AFTER', 1), ('SUPERVISE_ORANGE_AFTER', 3), ('SUPERVISE_RED_AFTER', 7),
    ('SUPERVISION_REPLY_WITHIN', 2)) as shipped (rule, number);
