-- A page of changes looks up five hundred documents: by their ids first, which are compared faster than the names of
-- kinds (measured: 1.0 ms instead of 2.1).
alter table change drop constraint change_pkey, add constraint change_pkey primary key (id, entity);
