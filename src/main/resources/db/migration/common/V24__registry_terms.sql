-- What the terms of an appeal hang on beside its kind and door: conditions, an authority's date, an agreed time, a shorter legal term.
alter table appeal add column filed_kind varchar(30);
alter table appeal add column conditions varchar(400) default '' not null;
alter table appeal add column sender_date date;
alter table appeal add column stated_date date;
alter table appeal add column agreed_for timestamp(6);
alter table appeal add column legal_days integer;
alter table appeal add column legal_clause varchar(300);
alter table appeal add column repeat_of varchar(20);
-- When its present round began, if that is not the first.
alter table appeal add column reopened_at timestamp(6) with time zone;
alter table appeal add column reopened_on date;
alter table appeal add column reopened_why varchar(2000);
-- Danger (R25) that no dispatcher has decided on yet, and the first instant when that is too late; follow its clock, no part of the aggregate.
alter table appeal add column danger boolean default false not null;
alter table appeal add column danger_due_at timestamp(6) with time zone;

drop view v_registry_work;
drop view v_registry_appeal;

create view v_registry_appeal (number, round, kind, channel, state, territory, func, unit, assignee, topic, subject,
    applicant_name, language, received_at, registered_on, answered_at, due_on, legal_due_on, clock_state, danger,
    danger_due_at) as
select number, round, kind, channel, state, territory, func, unit, assignee, topic, subject,
    applicant_name, language, received_at, registered_on, answered_at, due_on, legal_due_on, clock_state, danger,
    danger_due_at
from appeal;

-- came_back: a unit handed it back, so it goes on top of the routing list; danger goes before all else.
create view v_registry_work (task_id, task, number, role, unit, assignee, opened_at, due_on, claimed_at, kind, channel,
    state, territory, func, subject, applicant_name, came_back, danger, danger_due_at) as
select w.task_id, w.task, w.number, w.role, w.unit, w.assignee, w.opened_at, w.due_on, w.claimed_at, a.kind, a.channel,
    a.state, a.territory, a.func, a.subject, a.applicant_name,
    w.task = 'assignUnit'
        and exists (select 1 from journal_entry j where j.number = w.number and j.what = 'HANDED_BACK'),
    a.danger, a.danger_due_at
from work_item w join appeal a on a.number = w.number;
