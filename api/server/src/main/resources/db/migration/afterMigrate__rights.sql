-- What the server's user may do, said anew after each migration: work with every table, but never change or delete
-- what was written to the trail, nor touch the history of the migrations.
grant usage on schema public to ${server};
grant select, insert, update, delete on all tables in schema public to ${server};
grant usage, select on all sequences in schema public to ${server};
revoke update, delete, truncate on trail from ${server};
revoke insert, update, delete, truncate on flyway_schema_history from ${server};
