-- The trail by months of Chinese time: what has been kept long enough goes as a whole month, by the keeper and nobody
-- else (R__trail_keeper.sql). Who wrote from where, by which request and for whom joins the columns.
alter table trail rename to trail_before;
alter index trail_pkey rename to trail_before_pkey;
alter index trail_entity rename to trail_before_entity;

create sequence trail_id;

create table trail (
    id           bigint not null default nextval('trail_id'),
    at           timestamptz not null,
    official_id  uuid,
    -- for whom, when a secretary acts for a leader
    principal_id uuid,
    device_id    uuid,
    -- the client's network address, and the request's own id
    address      text,
    request_id   uuid,
    action       text not null,
    entity       text not null,
    entity_id    text not null,
    command_id   uuid,
    detail       jsonb,
    primary key (at, id)
) partition by range (at);
create index trail_entity on trail (entity, entity_id, at, id);
create index trail_official on trail (official_id, at, id);
create index trail_device on trail (device_id, at, id) where device_id is not null;
create index trail_action on trail (action, at, id);

-- A row for which no month was made in time still has a place; the keeper moves it into its month.
create table trail_default partition of trail default;

do $$
declare
    month timestamp := date_trunc('month', least(now(), (select min(at) from trail_before)) at time zone 'Asia/Shanghai');
begin
    month := greatest(month, date_trunc('month', now() at time zone 'Asia/Shanghai') - interval '10 years');
    while month at time zone 'Asia/Shanghai' <= now() + interval '3 months' loop
        execute format('create table %I partition of trail for values from (%L) to (%L)',
            to_char(month, '"trail_"YYYY_MM'),
            month at time zone 'Asia/Shanghai', (month + interval '1 month') at time zone 'Asia/Shanghai');
        month := month + interval '1 month';
    end loop;
end
$$;

insert into trail (id, at, official_id, device_id, action, entity, entity_id, command_id, detail)
select id, at, official_id, device_id, action, entity, entity_id, command_id, detail from trail_before;
select setval('trail_id', coalesce(max(id), 0) + 1, false) from trail;

do $$
begin
    if (select count(*) from trail) <> (select count(*) from trail_before) then
        raise exception 'the trail did not come over whole';
    end if;
end
$$;
drop table trail_before;

-- A period of the trail that an auditor keeps from being dropped, until it is lifted.
create table trail_hold (
    id        uuid primary key,
    from_day  date not null,
    to_day    date,
    reason    text not null,
    set_by    uuid not null references official,
    set_at    timestamptz not null,
    lifted_by uuid references official,
    lifted_at timestamptz,
    check (to_day is null or to_day >= from_day)
);
