-- The key by which the server knows the cursors it gave out itself (CursorSeal): one of those that is ahead of the counter
-- proves that an older copy of the database runs, and from then on nobody is served until the epoch is another.
alter table change_counter add column cursor_key bytea not null
    default decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');
