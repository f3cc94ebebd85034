-- What a phone may hold (docs/architecture/decisions/0017-what-a-phone-holds.md). Rights begin and end by date without
-- a write, so a reader's list is settled when he asks; these rows say through whom and what it is settled.

-- inner_only: for the visit's team and their secretaries alone, not for whoever is paired with the enterprise.
alter table change add column inner_only boolean not null default false;
update change c set inner_only = true
from note_block n where c.entity = 'NOTE' and n.id = c.id and n.confidentiality = 'SENSITIVE';
create index change_inner on change (scope_id) where inner_only;

-- Through whom or what a reader holds rows: himself, a principal of his, an enterprise he is paired with.
create table pack_source (
    source uuid not null,
    reader uuid not null,
    primary key (source, reader)
);
create index pack_source_reader on pack_source (reader);

-- For which scope each reader's list was settled last: SHA-256 of his sources and of the rule's number. Who is not here
-- is settled at his next contact, and until then holds what he takes part in.
create table pack_reader (
    reader uuid primary key,
    scope  bytea not null
);

create index tour_people on tour using gin ((team_ids || lead_id));
