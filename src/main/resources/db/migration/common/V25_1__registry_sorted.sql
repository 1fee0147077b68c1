-- The order of the lists is kept in their rows, so that a page is read off an index however long the list is:
-- danger first (1900-01-01), then what came back to routing (1970-01-01), then by date.
alter table appeal add column sort_on date default date '9999-12-31' not null;
update appeal set sort_on = case when danger then date '1900-01-01' else coalesce(due_on, date '9999-12-31') end;

alter table work_item add column sort_on date default date '9999-12-31' not null;
update work_item set sort_on =
    case when exists (select 1 from appeal a where a.number = work_item.number and a.danger) then date '1900-01-01'
         when task = 'assignUnit' and exists (
             select 1 from journal_entry j where j.number = work_item.number and j.what = 'HANDED_BACK')
         then date '1970-01-01'
         else coalesce(due_on, date '9999-12-31') end;

drop index work_item_by_unit;
drop index work_item_by_assignee;
drop index work_item_by_role;
drop index work_item_by_due;
create index work_item_by_unit on work_item (unit, task, sort_on, number, task_id);
create index work_item_by_assignee on work_item (assignee, sort_on, number, task_id);
create index work_item_by_task on work_item (task, sort_on, number, task_id);
create index work_item_by_sort on work_item (sort_on, number, task_id);

drop index appeal_by_unit;
create index appeal_by_unit on appeal (unit, clock_state, sort_on, number);
create index appeal_by_sort on appeal (clock_state, sort_on, number);
create index appeal_by_cell on appeal (territory, func, clock_state, sort_on, due_on, unit);
create index appeal_by_assignee on appeal (assignee, clock_state, sort_on, due_on, unit);
create index appeal_by_answer on appeal (answered_at);

drop view v_registry_work;
drop view v_registry_appeal;

create view v_registry_appeal (number, round, kind, channel, state, territory, func, unit, assignee, topic, subject,
    applicant_name, language, received_at, registered_on, answered_at, due_on, legal_due_on, clock_state, danger,
    danger_due_at, sort_on) as
select number, round, kind, channel, state, territory, func, unit, assignee, topic, subject,
    applicant_name, language, received_at, registered_on, answered_at, due_on, legal_due_on, clock_state, danger,
    danger_due_at, sort_on
from appeal;

create view v_registry_work (task_id, task, number, role, unit, assignee, opened_at, due_on, claimed_at, kind, channel,
    state, territory, func, subject, applicant_name, danger, danger_due_at, sort_on) as
select w.task_id, w.task, w.number, w.role, w.unit, w.assignee, w.opened_at, w.due_on, w.claimed_at, a.kind, a.channel,
    a.state, a.territory, a.func, a.subject, a.applicant_name, a.danger, a.danger_due_at, w.sort_on
from work_item w join appeal a on a.number = w.number;
