-- Who is signed in at a page. The id itself is only in the browser's cookie; here is its hash.
create table page_session (
    -- SHA-256, hexadecimal.
    hash         text primary key,
    official_id  uuid not null references official,
    opened_at    timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at   timestamptz not null,
    ended_at     timestamptz,
    -- What the browser calls itself, cut short: for the list of one's own sessions.
    user_agent   text
);
create index page_session_official on page_session (official_id) where ended_at is null;
create index page_session_expires on page_session (expires_at);
