-- What the figures of the closed loop are counted from (docs/domain/figures.md): problems with their last answer, the
-- enterprise's last word, runs of departments' clocks, samples, and the Chinese working days. Nobody's name is in it but
-- what decides who may see a row.
drop view if exists leadership_problem, leadership_problem_run, leadership_problem_word, leadership_problem_sample,
    leadership_problem_refusal, leadership_day;

create view leadership_problem as
select p.id, p.enterprise_id, p.visit_id, p.raised_by, p.principal_id, p.follower_id, p.confidentiality, p.lead_id,
       p.first_seen_by, p.state, p.rework_count, e.division_code,
       (p.submitted_at at time zone 'Asia/Shanghai')::date as submitted_on,
       (p.closed_at at time zone 'Asia/Shanghai')::date as ended_on,
       exists (select from problem_assignment a where a.problem_id = p.id) as given,
       (select r.outcome from problem_reply r where r.problem_id = p.id and r.state = 'GIVEN'
        order by r.given_at desc, r.id desc limit 1) as outcome,
       exists (select from problem_delivery d where d.problem_id = p.id and d.reached_at is not null)
           or exists (select from problem_confirmation c where c.problem_id = p.id) as asked
from problem p join enterprise e on e.id = p.enterprise_id
where p.type <> 'COMPLAINT';

-- each run of a lead department's clock
create view leadership_problem_run as
select a.problem_id, a.organisation_id, (a.assigned_at at time zone 'Asia/Shanghai')::date as from_day,
       (a.ended_at at time zone 'Asia/Shanghai')::date as to_day
from problem_assignment a
where a.role = 'LEAD';

-- what an enterprise said; that it said nothing is no word of it. Not satisfied is not satisfied with the result.
create view leadership_problem_word as
select c.problem_id, s.position, c.verdict,
       coalesce(c.result, case when c.verdict = 'DISSATISFIED' then 'DISSATISFIED' end) as result, c.manner
from problem_confirmation c join problem_step s on s.id = c.id
where c.verdict <> 'NO_ANSWER';

create view leadership_problem_sample as
select problem_id, passed
from problem_sample;

-- each refusal that came before a second person, and what became of it; one of a problem that was withdrawn meanwhile waits
-- for nobody
create view leadership_problem_refusal as
select r.problem_id, r.organisation_id,
       case when r.state = 'IN_REVIEW' then 'WAITING' when r.state = 'OVERTURNED' then 'OVERTURNED' else 'UPHELD' end as state
from problem_reply r join problem p on p.id = r.problem_id
where r.state = 'IN_REVIEW' and p.state = 'REFUSAL_REVIEW' or r.state = 'OVERTURNED'
    or r.state = 'GIVEN' and r.reviewed_by is not null;

-- how many working days there were up to and with a day: the difference of two is the working days between them
create view leadership_day as
select d.day, sum(case when coalesce(c.kind = 'WORK', extract(isodow from d.day) < 6) then 1 else 0 end)
    over (order by d.day)::integer as n
from (select g::date as day from generate_series(date '2020-01-01', date '2045-12-31', interval '1 day') as g) d
left join (
    select distinct on (k.day) k.day, k.kind from calendar_day k join proposal p on p.id = k.proposal_id
    where p.state = 'APPROVED' order by k.day, p.decided_at desc nulls last, p.proposed_at desc) c on c.day = d.day;
