-- What a second person answered first when he looked at a refusal: whether it should be done, before whether it can be done,
-- which is the step's own text. Written once (see afterMigrate__rights).
create table problem_judgement (
    step_id    uuid primary key references problem_step,
    problem_id uuid not null references problem,
    should     text not null
);
create index problem_judgement_problem on problem_judgement (problem_id);
