-- Who is paired with, or stationed at, which enterprise, from when to when. Ended, a pairing stays as history.
create table pairing (
    id            uuid primary key,
    official_id   uuid not null references official,
    enterprise_id uuid not null references enterprise,
    type          text not null,
    from_day      date not null,
    to_day        date,
    made_by       uuid not null references official,
    made_at       timestamptz not null,
    ended_at      timestamptz,
    ended_by      uuid references official,
    ended_reason  text,
    check (to_day is null or to_day >= from_day)
);
create index pairing_official on pairing (official_id, enterprise_id);
create index pairing_enterprise on pairing (enterprise_id);
-- The same pairing twice is one.
create unique index pairing_once on pairing (official_id, enterprise_id, type, from_day) where ended_at is null;
