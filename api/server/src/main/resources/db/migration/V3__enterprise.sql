-- The register. grams holds the words that search matches: bigrams of the name and short name, pinyin, initials, code.
create table division (
    code   text primary key,
    name   text not null,
    parent text
);

create table enterprise (
    id             uuid primary key,
    credit_code    text not null unique,
    name           text not null,
    short_name     text,
    pinyin         text not null,
    initials       text not null,
    size_class     text,
    sector         text,
    division_code  text references division,
    address        text,
    key_enterprise boolean not null default false,
    grams          text[] not null,
    version        integer not null default 1
);
create index enterprise_name on enterprise (name, id);
create index enterprise_grams on enterprise using gin (grams);
create index enterprise_initials on enterprise (initials text_pattern_ops, id);
create index enterprise_pinyin on enterprise (pinyin text_pattern_ops, id);

create table enterprise_import (
    id          uuid primary key,
    file_name   text not null,
    official_id uuid not null references official,
    state       text not null,
    rows_read   integer not null default 0,
    added       integer not null default 0,
    changed     integer not null default 0,
    unchanged   integer not null default 0,
    rejected    integer not null default 0,
    empty       integer not null default 0,
    started_at  timestamptz not null,
    ended_at    timestamptz
);

create table import_rejection (
    import_id uuid not null references enterprise_import on delete cascade,
    line      integer not null,
    ordinal   integer not null,
    column_name text,
    value     text,
    code      text not null,
    arguments text[] not null,
    primary key (import_id, line, ordinal)
);
