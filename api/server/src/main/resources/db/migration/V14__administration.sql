-- Appointments. A post with far-reaching rights is a proposal in a table of its own until a second administrator has
-- agreed: nothing that reads posts can take it for one in force.
create table posting_proposal (
    -- the id of the posting that it becomes
    id              uuid primary key,
    official_id     uuid not null references official,
    organisation_id uuid not null references organisation,
    role            text not null,
    scope           text not null,
    title           text not null,
    from_day        date not null,
    to_day          date,
    proposed_by     uuid not null references official,
    proposed_at     timestamptz not null,
    decided_by      uuid references official,
    decided_at      timestamptz,
    approved        boolean,
    reason          text,
    check (to_day is null or to_day >= from_day),
    check ((decided_at is null) = (approved is null))
);
create index posting_proposal_open on posting_proposal (proposed_at, id) where decided_at is null;
create index posting_proposal_official on posting_proposal (official_id);

alter table posting
    add column approved_by uuid references official,
    add column ended_by    uuid references official;

-- Lists of other things than enterprises are imported by the same books.
alter table enterprise_import add column kind text not null default 'ENTERPRISES';
create index enterprise_import_kind on enterprise_import (kind, started_at desc, id);
