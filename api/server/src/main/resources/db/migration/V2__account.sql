-- Signing in. Refresh tokens are kept as hashes; a family is one sign-in, and reuse of a spent token ends the family.
create table account (
    id            uuid primary key,
    official_id   uuid not null unique references official,
    name          text not null unique,
    password_hash text not null,
    demo          boolean not null default false,
    disabled_at   timestamptz
);

create table device (
    id           uuid primary key,
    official_id  uuid not null references official,
    name         text not null,
    app_version  integer,
    last_contact timestamptz not null,
    revoked_at   timestamptz
);

create table refresh_token (
    hash       bytea primary key,
    family     uuid not null,
    account_id uuid not null references account,
    device_id  uuid references device,
    issued_at  timestamptz not null,
    expires_at timestamptz not null,
    spent_at   timestamptz,
    revoked_at timestamptz
);
create index refresh_token_family on refresh_token (family);
create index refresh_token_expires on refresh_token (expires_at);
