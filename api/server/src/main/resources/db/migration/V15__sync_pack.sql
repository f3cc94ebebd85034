-- What a phone may hold (docs/architecture/decisions/0017-what-a-phone-holds.md). Rights begin and end by date without
-- a write, so a reader's list is settled when he asks; these rows say through whom and what it is settled.

-- inner_only: for the visit's team and their secretaries alone, not for whoever is paired with the enterprise.
alter table change add column inner_only boolean not null default false;
update change c set inner_only = true
from note_block n where c.entity = 'NOTE' and n.id = c.id and n.confidentiality = 'SENSITIVE';
create index change_inner on change (scope_id) where inner_only;

-- Through whom or what a reader holds rows: himself, a principal of his, an enterprise he is paired with. Who never
-- asked for changes has none, and nobody writes a list for him.
create table pack_source (
    source uuid not null,
    reader uuid not null,
    primary key (source, reader)
);
create index pack_source_reader on pack_source (reader);
insert into pack_source (source, reader)
select distinct reader, reader from feed where reader <> '00000000-0000-0000-0000-000000000000';

-- For which scope each reader's list was settled last: SHA-256 of his sources and of the rule's number. None yet for
-- those above, so each is settled at his next contact.
create table pack_reader (
    reader uuid primary key,
    scope  bytea not null
);

create index tour_people on tour using gin ((team_ids || lead_id));
