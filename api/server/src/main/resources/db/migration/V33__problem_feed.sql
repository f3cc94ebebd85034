-- Problems reach the phones (docs/architecture/decisions/0033-problems-on-the-phone.md). Those that were there before
-- get their documents at the first start (FeedRefreshing) and come onto the lists as each phone asks.
create index problem_principal on problem (principal_id) where principal_id is not null;

insert into change (entity, id, version, scope_id, inner_only, document)
select 'PROBLEM', id, version, id, confidentiality = 'SENSITIVE', '{}' from problem where type <> 'COMPLAINT';
