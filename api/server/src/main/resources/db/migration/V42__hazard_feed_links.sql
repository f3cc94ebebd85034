-- A link that is good for one hazard; what it is good for never changes.
alter table counter_link add column hazard_id uuid references hazard;
alter table counter_link add constraint counter_link_hazard check ((matter = 'HAZARD') = (hazard_id is not null));
create index counter_link_hazard on counter_link (hazard_id, issued_at desc) where hazard_id is not null;
