-- People whom a provider vouches for need no password here; without one nobody signs in with a password.
alter table account alter column password_hash drop not null;

-- Sessions that the provider has ended: one by its id (sid), or all of a subject (sub) from before then.
create table oidc_logout (
    kind     text not null check (kind in ('SESSION', 'SUBJECT')),
    name     text not null,
    ended_at timestamptz not null,
    primary key (kind, name)
);
create index oidc_logout_ended on oidc_logout (ended_at);
