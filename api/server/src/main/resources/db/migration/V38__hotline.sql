-- Problems that came in a list from elsewhere, such as the hotline 12345: the number that they have there is the key, so a
-- list that is brought again adds nothing.
create table problem_external (
    source          text not null,
    external_number text not null,
    problem_id      uuid not null references problem,
    imported_by     uuid not null references official,
    imported_at     timestamptz not null,
    primary key (source, external_number)
);
create index problem_external_problem on problem_external (problem_id);

-- A list as it was handed in: looked through first, taken in when a person says so.
create table problem_import (
    id            uuid primary key,
    file_name     text not null,
    content       bytea not null,
    handed_in_by  uuid not null references official,
    handed_in_at  timestamptz not null,
    taken_by      uuid references official,
    taken_at      timestamptz
);
create index problem_import_handed_in on problem_import (handed_in_at desc);

-- For whether an enterprise raises the same again.
create index problem_again on problem (enterprise_id, category, submitted_at desc);

insert into rule_value (proposal_id, rule, number) values ('00000000-0000-7000-8000-000000000002', 'AGAIN_WITHIN', 365);
