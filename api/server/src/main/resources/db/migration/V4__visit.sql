-- What happened on site. Times of devices are evidence; the server's own times order.
create table tour (
    id          uuid primary key,
    title       text not null,
    day         date not null,
    lead_id     uuid not null references official,
    team_ids    uuid[] not null,
    recorded_at timestamptz not null,
    -- SHA-256 of what was sent, by which a second sending is known
    content_hash bytea,
    version     integer not null
);

create table tour_stop (
    id            uuid primary key,
    tour_id       uuid not null references tour,
    position      integer not null,
    enterprise_id uuid not null references enterprise,
    points        text[] not null,
    planned_from  timestamptz,
    planned_to    timestamptz
);
create index tour_stop_tour on tour_stop (tour_id, position);

create table visit (
    id             uuid primary key,
    kind           text not null,
    state          text not null,
    enterprise_id  uuid not null references enterprise,
    lead_id        uuid not null references official,
    recorded_by    uuid not null references official,
    purpose        text,
    themes         text[] not null,
    planned_from   timestamptz,
    planned_to     timestamptz,
    tour_stop_id   uuid references tour_stop,
    arrived_at     timestamptz,
    arrived_elapsed_millis bigint,
    arrived_boot_count integer,
    left_at        timestamptz,
    left_elapsed_millis bigint,
    left_boot_count integer,
    unplanned      boolean not null,
    legal          jsonb,
    return_comment text,
    device_id      uuid,
    device_recorded_at timestamptz,
    recorded_at    timestamptz not null,
    occurred_at    timestamptz not null,
    note_count     integer not null default 0,
    photo_count    integer not null default 0,
    photos_stored  integer not null default 0,
    content_hash   bytea,
    -- for each fact that was revised: in which version, by whom, on which device
    fact_versions  jsonb not null default '{}',
    version        integer not null
);
create index visit_enterprise on visit (enterprise_id, occurred_at desc, id desc);
create index visit_occurred on visit (occurred_at desc, id desc);

create table visit_participant (
    visit_id        uuid not null references visit,
    official_id     uuid not null references official,
    role            text not null,
    capacity        text not null,
    notes_closed_at timestamptz,
    waived_by       uuid references official,
    waived_reason   text,
    -- the visit's own time, kept here so that an official's history is one index
    occurred_at     timestamptz not null,
    removed_at      timestamptz,
    primary key (visit_id, official_id)
);
create unique index visit_one_lead on visit_participant (visit_id) where role = 'LEAD' and removed_at is null;
create index visit_participant_official on visit_participant (official_id, occurred_at desc, visit_id desc);

create table visit_host (
    visit_id uuid not null references visit,
    position integer not null,
    name     text not null,
    post     text,
    primary key (visit_id, position)
);

create table note_block (
    id               uuid primary key,
    visit_id         uuid not null references visit,
    author_id        uuid not null references official,
    device_id        uuid,
    position         integer not null,
    kind             text not null,
    text             text not null,
    confidentiality  text not null,
    written_at       timestamptz not null,
    recorded_at      timestamptz not null,
    withdrawn_at     timestamptz,
    withdrawn_reason text,
    -- bigrams of the text: full text in Chinese without a word list
    grams            text[] not null,
    content_hash     bytea,
    version          integer not null
);
create index note_block_visit on note_block (visit_id, position, id);
create index note_block_grams on note_block using gin (grams);
