-- Who did what when: append only. The server's role may insert and select, never update or delete.
create table trail (
    id          bigint generated always as identity primary key,
    at          timestamptz not null,
    official_id uuid,
    device_id   uuid,
    action      text not null,
    entity      text not null,
    entity_id   text not null,
    command_id  uuid,
    detail      jsonb
);
create index trail_entity on trail (entity, entity_id, id);
