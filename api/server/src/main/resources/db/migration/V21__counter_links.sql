-- Links that let an enterprise's contact (企业联系人) in without an account. The token itself is kept nowhere: it is
-- shown once; the row is what ends it at once.
create table counter_link (
    id            uuid primary key,
    enterprise_id uuid not null references enterprise,
    contact_name  text not null,
    issued_by     uuid not null references official,
    issued_at     timestamptz not null,
    expires_at    timestamptz not null,
    revoked_by    uuid references official,
    revoked_at    timestamptz,
    check (expires_at > issued_at)
);
create index counter_link_enterprise on counter_link (enterprise_id, issued_at desc, id desc);
create index counter_link_issued on counter_link (issued_at desc, id desc);
