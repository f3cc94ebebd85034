-- Packages of evidence (证据包). The keys that signed them are kept by their open halves, so that what was signed once can be
-- verified for good; of each export the head of its chain.
create table seal_key (
    fingerprint text primary key,
    public_key  bytea not null,
    made_at     timestamptz not null
);

create table seal_export (
    id          uuid primary key,
    problem_id  uuid not null references problem,
    edition     text not null,
    head        text not null,
    fingerprint text not null references seal_key,
    links       integer not null,
    exported_by uuid references official,
    -- the enterprise itself, by this link
    link_id     uuid references counter_link,
    exported_at timestamptz not null,
    check ((exported_by is null) <> (link_id is null))
);
create index seal_export_head on seal_export (head);
create index seal_export_problem on seal_export (problem_id, exported_at desc);

-- Files that came with a step on a problem, such as a reply: the enterprise is given those of what it is told.
create table problem_file (
    id         uuid primary key,
    problem_id uuid not null references problem,
    step_id    uuid not null references problem_step,
    position   integer not null,
    name       text not null,
    sha256     text not null references photo_blob,
    given_by   uuid not null references official,
    given_at   timestamptz not null,
    unique (step_id, position)
);
create index problem_file_problem on problem_file (problem_id, given_at);
