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
    -- SHA-256, hexadecimal: the token itself is never stored.
    hash       text primary key,
    family     uuid not null,
    account_id uuid not null references account,
    device_id  uuid references device,
    issued_at  timestamptz not null,
    expires_at timestamptz not null,
    spent_at   timestamptz,
    revoked_at timestamptz,
    -- What a spent token was exchanged for: while that is unspent, the answer may have been lost on the way.
    successor  text
);
create index refresh_token_family on refresh_token (family);
create index refresh_token_expires on refresh_token (expires_at);
