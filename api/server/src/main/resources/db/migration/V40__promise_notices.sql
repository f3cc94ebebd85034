-- What an enterprise has to be told may be about a promise instead of a problem; its link shows all promises made to it.
alter table notice alter column problem_id drop not null;
alter table notice alter column step_id drop not null;
alter table notice add column commitment_id uuid references commitment;
alter table notice add column commitment_step_id uuid unique references commitment_step;
alter table notice add constraint notice_matter check (
    (problem_id is null) = (step_id is null) and (commitment_id is null) = (commitment_step_id is null)
    and num_nonnulls(problem_id, commitment_id) = 1);
create index notice_commitment on notice (commitment_id, created_at desc) where commitment_id is not null;
create index counter_link_promises on counter_link (enterprise_id, issued_at desc) where matter = 'COMMITMENTS';
