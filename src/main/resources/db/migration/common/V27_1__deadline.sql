-- The ledger of promises: one row per clock, met or missed, from the moment in which the clock began.
create view v_deadline_ledger (clock_id, clock_key, number, round, clock, rule, source, start_on, due_on, provisional,
    missed_at, ended_at, outcome) as
select c.id, c.clock_key, c.number, c.round, c.clock, c.rule, c.source, c.start_on, t.due_on, t.provisional,
    c.missed_at, c.ended_at,
    case when c.missed_at is not null then 'MISSED'
         when c.state = 'REPLACED' then 'REPLACED'
         when c.state in ('RUNNING', 'PAUSED') then 'RUNNING'
         else 'MET' end
from clock c
join clock_term t on t.clock_id = c.id and t.term_no = c.term_no;
create index clock_term_by_due on clock_term (due_on, clock_id);
