-- The register. Texts that are searched by prefix or that order a list are compared by code point (collate "C"), the
-- same on every server. grams holds the words that search matches inside a name: the bigrams of name and short name,
-- and, marked, the beginnings of their pinyin (~) and pairs of their initials (^).
create table division (
    code      text primary key,
    name      text not null,
    parent    text,
    -- from the province down, as people write it in one cell
    full_name text not null
);

create table enterprise (
    id             uuid primary key,
    credit_code    text collate "C" not null unique,
    name           text not null,
    short_name     text,
    pinyin         text collate "C" not null,
    initials       text collate "C" not null,
    size_class     text,
    sector         text,
    division_code  text references division,
    address        text,
    key_enterprise boolean not null default false,
    name_folded    text collate "C" not null,
    short_folded   text collate "C" not null default '',
    short_pinyin   text collate "C" not null default '',
    short_initials text collate "C" not null default '',
    grams          text[] not null,
    version        integer not null default 1
);
create index enterprise_pinyin on enterprise (pinyin, id);
create index enterprise_initials on enterprise (initials);
create index enterprise_name on enterprise (name_folded);
create index enterprise_short on enterprise (short_folded) where short_folded <> '';
create index enterprise_short_pinyin on enterprise (short_pinyin) where short_pinyin <> '';
create index enterprise_short_initials on enterprise (short_initials) where short_initials <> '';
create index enterprise_grams on enterprise using gin (grams);

create table enterprise_import (
    id              uuid primary key,
    file_name       text not null,
    official_id     uuid not null references official,
    state           text not null,
    rows_read       integer not null default 0,
    added           integer not null default 0,
    changed         integer not null default 0,
    unchanged       integer not null default 0,
    rejected        integer not null default 0,
    empty           integer not null default 0,
    -- headings of the file that the register has no place for
    ignored_columns text[] not null default '{}',
    started_at      timestamptz not null,
    ended_at        timestamptz
);
create index enterprise_import_running on enterprise_import (id) where state = 'RUNNING';

-- What became of each line, a batch to a row: line, code and outcome stand at the same place of their arrays.
create table import_batch (
    import_id    uuid not null references enterprise_import on delete cascade,
    first_line   integer not null,
    lines        integer[] not null,
    credit_codes text[] not null,
    outcomes     text[] not null,
    primary key (import_id, first_line)
);

-- Why a line was refused, in parts: the words are made when it is read, in the reader's language.
create table import_rejection (
    import_id   uuid not null references enterprise_import on delete cascade,
    line        integer not null,
    ordinal     integer not null,
    column_name text,
    value       text,
    code        text not null,
    arguments   text[] not null,
    primary key (import_id, line, ordinal)
);
