-- What could not be stored in its place waits in command_quarantine (V6) until a person settles it. The content stays
-- whatever is decided; the decision is a row of its own and is never taken back.
create table quarantine_settlement (
    quarantine_id uuid primary key references command_quarantine,
    how           text not null,
    reason        text not null,
    settled_by    uuid not null references official,
    settled_at    timestamptz not null
);
create index command_quarantine_author on command_quarantine (official_id, quarantine_id);

-- Unsent work of a phone, sealed to the office: handed in by the phone itself, or brought as a file by somebody. The
-- bytes lie in the data folder under their hash; the same bytes are one parcel.
create table parcel (
    id           uuid primary key,
    sha256       text not null unique,
    size         bigint not null,
    device_id    uuid references device,
    handed_in_by uuid references official,
    received_at  timestamptz not null,
    imported_at  timestamptz,
    imported_by  uuid references official,
    -- Why it could not be opened when somebody last tried.
    refused_as   text
);
create index parcel_waiting on parcel (id) where imported_at is null;

-- What became of each record and photo in a parcel, as of its last import.
create table parcel_record (
    parcel_id     uuid not null references parcel,
    position      integer not null,
    kind          text not null,
    -- The id of the command group or photo, as the parcel names it.
    name          text not null,
    official_id   uuid,
    outcome       text not null,
    code          text,
    quarantine_id uuid references command_quarantine,
    primary key (parcel_id, position)
);
