-- In which version of the schema the stored documents were made (FeedRefreshing); and whether a phone showed a cursor
-- from ahead of the counter in this epoch, whose phone it was, and whether another's did too, so that nobody is served
-- before the epoch is another (docs/architecture/decisions/0023-push-and-feed.md).
alter table change_counter add column documents integer not null default 1;
alter table change_counter add column ahead_epoch uuid;
alter table change_counter add column ahead_official uuid;
alter table change_counter add column ahead_at timestamptz;
alter table change_counter add column ahead_all boolean not null default false;
