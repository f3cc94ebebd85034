-- A link is good for one matter: the visits of an enterprise, one problem, or reporting problems. What it is good for
-- never changes.
alter table counter_link add column matter text not null default 'VISITS';
alter table counter_link add column problem_id uuid references problem;
-- the link by which its holder reported the problem that this one is for
alter table counter_link add column from_link uuid references counter_link;
alter table counter_link add constraint counter_link_matter check ((matter = 'PROBLEM') = (problem_id is not null));
create index counter_link_problem on counter_link (problem_id, issued_at desc) where problem_id is not null;

-- By which link the enterprise itself took the step.
alter table problem_step add column link_id uuid references counter_link;
create index problem_step_link on problem_step (link_id) where link_id is not null;

-- Photos that an enterprise handed in with its own report: they are of no visit and of no official.
create table problem_photo (
    id         uuid primary key,
    problem_id uuid not null references problem,
    position   integer not null,
    sha256     text not null references photo_blob,
    given_at   timestamptz not null,
    unique (problem_id, position)
);
