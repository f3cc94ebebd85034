-- People, organisations and postings. A posting with its dates decides in which capacity a person acts.
create table organisation (
    id            uuid primary key,
    name          text not null unique,
    kind          text not null,
    parent_id     uuid references organisation,
    division_code text
);

create table official (
    id       uuid primary key,
    name     text not null,
    pinyin   text not null,
    initials text not null,
    demo     boolean not null default false
);

create table posting (
    id              uuid primary key,
    official_id     uuid not null references official,
    organisation_id uuid not null references organisation,
    role            text not null,
    title           text not null,
    from_day        date not null,
    to_day          date,
    check (to_day is null or to_day >= from_day)
);
create index posting_official on posting (official_id);
create index official_name on official (name, id);
