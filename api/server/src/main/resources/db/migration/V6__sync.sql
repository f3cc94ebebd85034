-- The change feed. Numbers without gaps come from one counter row that a transaction updates as its last statement
-- (docs/architecture/decisions/0001-counter-row-change-feed.md). And the answer to each command, stored with what it did.
create table change_counter (
    single boolean primary key default true check (single),
    epoch  uuid not null,
    seq    bigint not null
);
insert into change_counter (epoch, seq) values (gen_random_uuid(), 0);

-- The document of each row, as the phones get it. scope_id is the visit or tour whose members may hold the row (for a
-- visit or tour its own id); null: everybody may.
create table change (
    entity   text not null,
    id       uuid not null,
    version  integer not null,
    scope_id uuid,
    document text not null,
    primary key (entity, id)
);
create index change_scope on change (scope_id) where scope_id is not null;

-- Each reader's own list: the latest change of each row he may hold. The nil UUID's list is everybody's. gone: the row
-- left the reader's scope and is told without content.
create table feed (
    reader uuid not null,
    seq    bigint not null,
    entity text not null,
    id     uuid not null,
    gone   boolean not null,
    primary key (reader, seq)
);
create unique index feed_row on feed (id, entity, reader);

create table command_result (
    id           uuid primary key,
    official_id  uuid not null,
    device_id    uuid,
    content_hash bytea not null,
    outcome      text not null,
    answer       text not null,
    recorded_at  timestamptz not null
);

-- What was said and could not be stored in its place, kept whole for a person to settle: the same id with other
-- content, and what lost against a change made before it.
create table command_quarantine (
    quarantine_id uuid primary key,
    command_id    uuid not null,
    official_id   uuid not null,
    device_id     uuid,
    content       text not null,
    content_hash  bytea not null,
    code          text not null,
    recorded_at   timestamptz not null,
    unique (command_id, official_id, content_hash)
);
