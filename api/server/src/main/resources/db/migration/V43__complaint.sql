-- Complaints about the conduct of officials (投诉工作作风): a table of its own that no view, feed, export or other room
-- reads. The words are sealed with a key that does not lie in the database; neither the id nor the number says when a
-- complaint came, and only its day is kept.
create table complaint (
    id           uuid primary key,
    number       text not null unique,
    state        text not null,
    raised_on    date not null,
    anonymous    boolean not null,
    -- which of the server's keys sealed it
    key_id       text not null,
    sealed       bytea not null,
    content_hash bytea not null,
    version      integer not null
);
create index complaint_list on complaint (raised_on desc, id desc);

-- What the discipline channel did about it. The words are sealed too.
create table complaint_step (
    id           uuid primary key,
    complaint_id uuid not null references complaint,
    position     integer not null,
    command      text not null,
    from_state   text not null,
    to_state     text not null,
    at           timestamptz not null,
    official_id  uuid not null references official,
    sealed       bytea,
    content_hash bytea not null,
    unique (complaint_id, position)
);
