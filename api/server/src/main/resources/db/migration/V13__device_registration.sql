-- Phones are registered by a ticket in the office's QR code. A ticket is used once; brought again by the same phone it
-- gives the same answer, because the first may have been lost on the way.
create table device_registration (
    id          uuid primary key,
    -- For whom; null: for whoever signs in first.
    official_id uuid references official,
    issued_by   uuid not null references official,
    issued_at   timestamptz not null,
    expires_at  timestamptz not null,
    used_at     timestamptz,
    device_id   uuid references device
);

-- A phone registered for nobody yet has no official until somebody signs in on it.
alter table device alter column official_id drop not null;
alter table device add column registration_id uuid references device_registration;
alter table device add column registered_at timestamptz;
alter table device add column revoked_by uuid references official;
-- What the phone said at its last contact that it has not sent yet, and when it said so.
alter table device add column unsent integer check (unsent >= 0);
alter table device add column unsent_at timestamptz;
create index device_official on device (official_id);
