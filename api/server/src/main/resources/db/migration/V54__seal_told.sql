-- What an enterprise was told when its problem was closed: the links of its edition as they were then, and the
-- fingerprint of them (办结指纹) that it was given. Never changed: a package that tells another story is found out by it.
create table seal_told (
    step_id    uuid primary key references problem_step,
    problem_id uuid not null references problem,
    story      text not null,
    parts      text not null,
    told_at    timestamptz not null
);
create index seal_told_problem on seal_told (problem_id, told_at desc);
