-- What an enterprise has to be told may be about one of its hazards; its link shows that hazard alone.
alter table notice add column hazard_id uuid references hazard;
alter table notice add column hazard_step_id uuid unique references hazard_step;
alter table notice drop constraint notice_matter;
alter table notice add constraint notice_matter check (
    (problem_id is null) = (step_id is null) and (commitment_id is null) = (commitment_step_id is null)
    and (hazard_id is null) = (hazard_step_id is null) and num_nonnulls(problem_id, commitment_id, hazard_id) = 1);
create index notice_hazard on notice (hazard_id, created_at desc) where hazard_id is not null;
