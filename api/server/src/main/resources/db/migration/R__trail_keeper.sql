-- What the keeper may do with the trail, and all that it may do: make months ahead, and drop whole months that have been
-- kept long enough. Both run with the owner's rights and leave a row on the trail themselves.
-- Makes the months from now to so many ahead, and those of rows that came before their month was made. Says how many.
create or replace function trail_make_months(ahead integer) returns integer
    language plpgsql security definer
    set search_path = public, pg_temp
    set timezone = 'UTC'
    set lock_timeout = '10s'
as $$
declare
    month timestamp;
    name  text;
    lower timestamptz;
    upper timestamptz;
    moved bigint;
    made  integer := 0;
begin
    if ahead is null or ahead not between 1 and 24 then
        raise exception 'months are made 1 to 24 ahead, not %', ahead;
    end if;
    perform pg_advisory_xact_lock(hashtext('zoufang trail keeper'));
    for month in
        select date_trunc('month', now() at time zone 'Asia/Shanghai') + make_interval(months => n)
        from generate_series(0, ahead) n
        union
        select date_trunc('month', t.at at time zone 'Asia/Shanghai') from trail_default t
        order by 1
    loop
        name := to_char(month, '"trail_"YYYY_MM');
        continue when to_regclass(format('public.%I', name)) is not null;
        lower := month at time zone 'Asia/Shanghai';
        upper := (month + interval '1 month') at time zone 'Asia/Shanghai';
        execute format('create table %I (like trail including all)', name);
        execute format('revoke all on %I from public, ${server}', name);
        -- nobody may write a row of the month between moving them and attaching it
        lock table trail_default in access exclusive mode;
        execute format('with moved as (delete from trail_default where at >= %L and at < %L returning *)'
            ' insert into %I select * from moved', lower, upper, name);
        get diagnostics moved = row_count;
        execute format('alter table trail attach partition %I for values from (%L) to (%L)', name, lower, upper);
        insert into trail (at, action, entity, entity_id, detail)
        values (now(), 'trailMonthMake', 'TRAIL', name,
            jsonb_build_object('actor', session_user, 'rowsMoved', moved::text));
        made := made + 1;
    end loop;
    return made;
end
$$;

-- Drops the months that ended so many months ago or earlier, but those that an auditor holds. The row that says so
-- keeps their count, first and last time, and a chained SHA-256: of the previous one (at first nothing) followed by the
-- row as to_jsonb(row)::text, times in UTC, in the order of at and id.
create or replace function trail_drop_expired(keep_months integer) returns setof text
    language plpgsql security definer
    set search_path = public, pg_temp
    set timezone = 'UTC'
    set lock_timeout = '10s'
as $$
declare
    this_month timestamp := date_trunc('month', now() at time zone 'Asia/Shanghai');
    month      timestamp;
    name       text;
    line       text;
    hash       bytea;
    kept       bigint;
    first_at   timestamptz;
    last_at    timestamptz;
begin
    if keep_months is null or keep_months < 6 then
        raise exception 'the trail is kept for 6 months at least, not %', keep_months;
    end if;
    perform trail_make_months(1);
    for name in
        select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
        where i.inhparent = 'public.trail'::regclass and c.relname ~ '^trail_[0-9]{4}_[0-9]{2}$'
        order by c.relname
    loop
        month := to_timestamp(substr(name, 7), 'YYYY_MM')::timestamp;
        continue when month + interval '1 month' > this_month - make_interval(months => keep_months);
        continue when exists (
            select from trail_hold h
            where h.lifted_at is null and h.from_day < month + interval '1 month'
              and coalesce(h.to_day, 'infinity') >= month::date);
        execute format('lock table %I in share mode', name);
        hash := '';
        kept := 0;
        for line in execute format('select to_jsonb(t)::text from %I t order by at, id', name) loop
            hash := sha256(hash || convert_to(line, 'UTF8'));
            kept := kept + 1;
        end loop;
        execute format('select min(at), max(at) from %I', name) into first_at, last_at;
        execute format('drop table %I', name);
        insert into trail (at, action, entity, entity_id, detail)
        values (now(), 'trailMonthDrop', 'TRAIL', name, jsonb_build_object(
            'actor', session_user, 'rows', kept::text, 'firstAt', first_at, 'lastAt', last_at,
            'sha256', encode(hash, 'hex'), 'keepMonths', keep_months::text));
        return next name;
    end loop;
end
$$;

revoke all on function trail_make_months(integer) from public;
revoke all on function trail_drop_expired(integer) from public;
