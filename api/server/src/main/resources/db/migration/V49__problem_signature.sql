-- What somebody of the enterprise signed on the glass of a phone, with the step on a problem that he signed: strokes on a
-- grid of 1000 by 400, in the path data of SVG. Written once (see afterMigrate__rights).
create table problem_signature (
    step_id    uuid primary key references problem_step,
    problem_id uuid not null references problem,
    signed_by  text not null,
    path       text not null check (length(path) <= 16384 and path ~ '^[ML0-9 ]+$')
);
create index problem_signature_problem on problem_signature (problem_id);
