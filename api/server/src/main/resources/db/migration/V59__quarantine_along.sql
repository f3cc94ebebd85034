-- What stands on an entry that waits is kept with it, and settled with it.
alter table command_quarantine add column stands_on uuid references command_quarantine;
create index command_quarantine_stands_on on command_quarantine (stands_on) where stands_on is not null;
