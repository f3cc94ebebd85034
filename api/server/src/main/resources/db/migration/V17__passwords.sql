-- How often signing in failed: for a name at a place, and for an address. Kept as hashes, forgotten after a day.
create table sign_in_failure (
    -- SHA-256, hexadecimal.
    key      text primary key,
    failures double precision not null,
    last_at  timestamptz not null
);
create index sign_in_failure_last on sign_in_failure (last_at);

-- Until when a password that an administrator has given is good; it opens nothing but the change of it.
alter table account add column one_time_until timestamptz;
alter table account add column password_changed_at timestamptz;
-- Access tokens issued before are refused.
alter table account add column sessions_since timestamptz;
