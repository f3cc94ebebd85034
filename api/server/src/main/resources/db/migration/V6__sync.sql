-- The change feed: the latest change of each row, numbered without gaps by one counter row that a transaction updates
-- as its last statement. And the answer to each command, stored with what it did.
create table change_counter (
    single boolean primary key default true check (single),
    epoch  uuid not null,
    seq    bigint not null
);
insert into change_counter (epoch, seq) values (gen_random_uuid(), 0);

create table change (
    entity    text not null,
    id        uuid not null,
    seq       bigint not null unique,
    version   integer not null,
    deleted   boolean not null,
    visit_id  uuid,
    document  text,
    primary key (entity, id)
);
create index change_visit on change (visit_id, seq);

create table command_result (
    id           uuid primary key,
    official_id  uuid not null,
    device_id    uuid,
    content_hash bytea not null,
    outcome      text not null,
    answer       text not null,
    recorded_at  timestamptz not null
);

-- The same id came again with other content: kept whole, for the office to settle.
create table command_quarantine (
    quarantine_id uuid primary key,
    command_id    uuid not null,
    official_id   uuid not null,
    device_id     uuid,
    content       text not null,
    code          text not null,
    recorded_at   timestamptz not null,
    unique (command_id, official_id, content)
);
