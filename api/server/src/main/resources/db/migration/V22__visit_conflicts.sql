-- What two people wrote of one fact of a visit (docs/architecture/decisions/0022-both-values-kept.md): the first stays,
-- the second is kept here until the lead chooses. Never deleted. A value holds the fields of its fact alone.
create table fact_conflict (
    id             uuid primary key,
    visit_id       uuid not null references visit,
    fact           text not null,
    -- the version that the second writer had seen, and the visit's own when his value came
    base_version   integer not null,
    visit_version  integer not null,
    current_value  jsonb not null,
    current_by     uuid references official,
    current_at     timestamptz,
    proposed_value jsonb not null,
    proposed_by    uuid not null references official,
    device_id      uuid,
    written_at     timestamptz,
    recorded_at    timestamptz not null,
    kept           text,
    settled_by     uuid references official,
    settled_at     timestamptz,
    -- what the visit said until the second value took its place
    replaced_value jsonb,
    version        integer not null
);
create index fact_conflict_visit on fact_conflict (visit_id, id);
create index fact_conflict_proposed_by on fact_conflict (proposed_by, id) where settled_at is null;

-- One author on two devices: the second text is a block of its own, linked to the first until he has chosen.
alter table note_block add column sibling_of_id uuid references note_block;
-- the version of that block which had been seen by who wrote this one
alter table note_block add column sibling_base_version integer;
alter table note_block add column sibling_kept_at timestamptz;
create index note_block_sibling on note_block (sibling_of_id) where sibling_of_id is not null;
