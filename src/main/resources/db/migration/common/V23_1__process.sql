-- What waits in the engine, for whoever compares many instances at once; nobody else reads the engine's tables.
-- The engine writes its times without a zone, in UTC.
create view v_process_instance (diagram, business_key, instance) as
select d.KEY_, e.BUSINESS_KEY_, e.ID_
from ACT_RU_EXECUTION e
join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_
where e.PARENT_ID_ is null and e.BUSINESS_KEY_ is not null;

create view v_process_timer (diagram, business_key, instance, timer, due_at, attempts_left, failing) as
select d.KEY_, e.BUSINESS_KEY_, e.ID_, t.ACT_ID_, j.DUEDATE_ at time zone 'UTC', j.RETRIES_,
       case when j.EXCEPTION_STACK_ID_ is null then 0 else 1 end
from ACT_RU_JOB j
join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_
join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_
join ACT_RU_JOBDEF t on t.ID_ = j.JOB_DEF_ID_
where j.TYPE_ = 'timer';

create view v_process_message (diagram, business_key, instance, message) as
select d.KEY_, e.BUSINESS_KEY_, e.ID_, m.EVENT_NAME_
from ACT_RU_EVENT_SUBSCR m
join ACT_RU_EXECUTION e on e.ID_ = m.PROC_INST_ID_
join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_
where m.EVENT_TYPE_ = 'message';

-- One row per key: how many instances there are, how many timers that will still be tried, and the first of them.
create view v_process_standing (diagram, business_key, instances, timers, dead, failing, timer, due_at) as
select i.diagram, i.business_key, count(distinct i.instance),
       count(case when t.attempts_left > 0 then 1 end),
       count(case when t.attempts_left = 0 then 1 end),
       count(case when t.attempts_left > 0 and t.failing = 1 then 1 end),
       min(case when t.attempts_left > 0 then t.timer end),
       min(case when t.attempts_left > 0 then t.due_at end)
from v_process_instance i
left join v_process_timer t on t.instance = i.instance
group by i.diagram, i.business_key;

create view v_process_failed_job (job, activity, business_key, attempts_left) as
select j.ID_, t.ACT_ID_, e.BUSINESS_KEY_, j.RETRIES_
from ACT_RU_JOB j
left join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_
left join ACT_RU_JOBDEF t on t.ID_ = j.JOB_DEF_ID_
where j.EXCEPTION_STACK_ID_ is not null;
