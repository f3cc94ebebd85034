-- What a device's clock was worth when it said a time (docs/architecture/decisions/0027-clocks.md). Times are kept as
-- they were said; ahead_millis is by how much the clock was ahead of the server's then, null where nobody can tell.
alter table visit
    add column arrived_ahead_millis bigint,
    add column arrived_received_at timestamptz,
    add column arrived_device_id uuid,
    add column left_ahead_millis bigint,
    add column left_received_at timestamptz,
    -- what looks wrong, in words of ClockFlag
    add column clock_flags text[] not null default '{}';
