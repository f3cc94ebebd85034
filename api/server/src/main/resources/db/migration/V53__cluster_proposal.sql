-- Somebody who goes to enterprises proposes that problems are a common one (建议归并). The service office decides: it
-- puts them together, or gives its reason why not. A proposal changes no problem.
create table cluster_proposal (
    id           uuid primary key,
    title        text not null,
    problems     uuid[] not null,
    reason       text not null,
    proposed_by  uuid not null references official,
    proposed_at  timestamptz not null,
    content_hash bytea not null,
    state        text not null check (state in ('OPEN', 'TAKEN_UP', 'DECLINED')),
    decided_by   uuid references official,
    decided_at   timestamptz,
    -- why it was declined
    answer       text,
    -- the common problem that came of it
    cluster_id   uuid references cluster,
    check ((state = 'OPEN') = (decided_by is null)),
    check ((state = 'TAKEN_UP') = (cluster_id is not null)),
    check ((state = 'DECLINED') = (answer is not null))
);
create index cluster_proposal_time on cluster_proposal (proposed_at desc, id desc);
create index cluster_proposal_open on cluster_proposal (proposed_at desc, id desc) where state = 'OPEN';
create index cluster_proposal_by on cluster_proposal (proposed_by);
create index cluster_proposal_cluster on cluster_proposal (cluster_id);
