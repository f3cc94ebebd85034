-- What the server's user may do, said anew after each migration: work with every table, but never change or delete
-- what was written to the trail, nor touch the history of the migrations.
grant usage on schema public to ${server};
grant select, insert, update, delete on all tables in schema public to ${server};
grant usage, select on all sequences in schema public to ${server};
revoke update, delete, truncate on trail from ${server};
revoke insert, update, delete, truncate on flyway_schema_history from ${server};

-- The trail's months are reached through the trail alone; a hold is set and lifted, never taken away. The keeper may
-- call its two functions and nothing else; in a database of your own it may not be there yet. What was signed at a
-- hand-over or on the glass stands.
do $$
declare
    month regclass;
begin
    for month in select inhrelid::regclass from pg_inherits where inhparent = to_regclass('public.trail') loop
        execute format('revoke all on %s from ${server}', month);
    end loop;
    if to_regclass('public.trail_hold') is not null then
        revoke update, delete, truncate on trail_hold from ${server};
        grant update (lifted_by, lifted_at) on trail_hold to ${server};
    end if;
    if to_regclass('public.seal_export') is not null then
        revoke update, delete, truncate on seal_export, seal_key from ${server};
    end if;
    if to_regclass('public.seal_told') is not null then
        revoke update, delete, truncate on seal_told from ${server};
    end if;
    if to_regclass('public.problem_signature') is not null then
        revoke update, delete, truncate on problem_signature from ${server};
    end if;
    if to_regclass('public.problem_judgement') is not null then
        revoke update, delete, truncate on problem_judgement from ${server};
    end if;
    if to_regclass('public.hand_over') is not null then
        revoke update, delete, truncate on hand_over, hand_over_note, hand_over_item from ${server};
    end if;
    if to_regprocedure('public.trail_drop_expired(integer)') is not null
            and exists (select from pg_roles where rolname = '${keeper}') then
        grant usage on schema public to ${keeper};
        grant execute on function trail_make_months(integer), trail_drop_expired(integer) to ${keeper};
    end if;
end
$$;
