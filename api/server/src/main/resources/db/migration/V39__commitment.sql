-- What was promised to an enterprise (承诺事项): the exact words, who owes it, to whom, by when. The row says how it stands;
-- what was done about it is append-only beside it. That it is overdue, or was kept late, is counted and stored nowhere.
create table commitment_number (
    year integer primary key,
    last integer not null
);

create table commitment (
    id              uuid primary key,
    -- 承诺编号: year and count, without a gap
    number          text not null unique,
    enterprise_id   uuid not null references enterprise,
    visit_id        uuid references visit,
    note_id         uuid references note_block,
    -- as it was said; never changed
    text            text not null,
    -- what stands instead since it was agreed anew
    agreed_text     text,
    -- whoever owes it: a person or a body
    owner_id        uuid references official,
    unit_id         uuid references organisation,
    -- who gave his word first, where the promise was handed over with its enterprise since
    promised_by     uuid references official,
    -- who follows it in place of whoever wrote it down, since it was handed over
    follower_id     uuid references official,
    contact_name    text,
    recorded_by     uuid not null references official,
    principal_id    uuid references official,
    device_id       uuid,
    made_at         timestamptz not null,
    recorded_at     timestamptz not null,
    state           text not null,
    state_since     timestamptz not null,
    first_due_on    date not null,
    due_on          date not null,
    due_provisional boolean not null,
    renegotiations  integer not null default 0,
    fulfilled_on    date,
    content_hash    bytea not null,
    version         integer not null,
    check (num_nonnulls(owner_id, unit_id) = 1)
);
create index commitment_due on commitment (due_on, id);
create index commitment_enterprise on commitment (enterprise_id, due_on, id);
create index commitment_owner on commitment (owner_id, due_on, id) where owner_id is not null;
create index commitment_unit on commitment (unit_id, due_on, id) where unit_id is not null;
create index commitment_recorded_by on commitment (recorded_by);
create index commitment_principal on commitment (principal_id) where principal_id is not null;
create index commitment_follower on commitment (follower_id) where follower_id is not null;
create index commitment_visit on commitment (visit_id) where visit_id is not null;

-- From which notes and photos it came, and which photos show that it was fulfilled: links are added, never taken away.
create table commitment_evidence (
    commitment_id uuid not null references commitment,
    row_id        uuid not null,
    kind          text not null check (kind in ('NOTE', 'PHOTO', 'PROOF')),
    linked_by     uuid not null references official,
    linked_at     timestamptz not null,
    primary key (commitment_id, row_id)
);
create index commitment_evidence_row on commitment_evidence (row_id);

-- Each command that was carried out, in its order: the timeline.
create table commitment_step (
    id            uuid primary key,
    commitment_id uuid not null references commitment,
    position      integer not null,
    command       text not null,
    from_state    text,
    to_state      text not null,
    at            timestamptz not null,
    -- null: the enterprise by its link
    official_id   uuid references official,
    principal_id  uuid references official,
    device_id     uuid,
    link_id       uuid references counter_link,
    contact_name  text,
    text          text,
    -- by when it is due from this step on, where the step says so
    due_on        date,
    to_enterprise boolean not null,
    content_hash  bytea,
    unique (commitment_id, position)
);
