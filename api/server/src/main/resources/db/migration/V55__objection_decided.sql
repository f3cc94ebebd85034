-- By when the service office decides an objection (异议裁定): the same working day, as shipped. It is written down with the
-- objection, by the rules of that day.
alter table problem_assignment add column decide_by date;

insert into rule_value (proposal_id, rule, number)
values ('00000000-0000-7000-8000-000000000002', 'OBJECTION_DECIDED_WITHIN', 0);
