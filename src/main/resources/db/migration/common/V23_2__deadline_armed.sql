-- Every open clock with the stage that its one timer has to wait for, and when: the first that is not on record.
-- Before the missed stage the near one may come first (near_at), unless the missed moment has passed meanwhile.
-- Nothing waits (null) in a pause, and after the last stage.
create view v_deadline_armed (clock_key, number, round, state, near_at, stage, due_at) as
select r.clock_key, r.number, r.round, r.state,
       case when r.stage = 'MISSED' and not exists (
                select 1 from clock_stage s
                where s.clock_id = r.id and s.term_no = r.term_no and s.stage = 'NEAR')
            then r.near_at end,
       r.stage,
       case r.stage when 'MISSED' then r.missed_at when 'HEAD' then r.head_at
                    when 'MANAGEMENT' then r.management_at when 'REMINDER' then r.reminder_at end
from (
    select c.id, c.clock_key, c.number, c.round, c.state, c.term_no,
           t.near_at, t.missed_at, t.head_at, t.management_at, t.reminder_at,
           case when c.state = 'PAUSED' then null
                when not exists (select 1 from clock_stage s
                                 where s.clock_id = c.id and s.term_no = c.term_no and s.stage = 'MISSED')
                     then 'MISSED'
                when t.head_at is not null
                     and not exists (select 1 from clock_stage s
                                     where s.clock_id = c.id and s.term_no = c.term_no and s.stage = 'HEAD')
                     then 'HEAD'
                when t.management_at is not null
                     and not exists (select 1 from clock_stage s
                                     where s.clock_id = c.id and s.term_no = c.term_no and s.stage = 'MANAGEMENT')
                     then 'MANAGEMENT'
                when t.reminder_at is not null then 'REMINDER' end as stage
    from clock c
    join clock_term t on t.clock_id = c.id and t.term_no = c.term_no
    where c.state in ('RUNNING', 'PAUSED')
) r;
