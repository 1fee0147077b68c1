-- A task given to one person by a date of its own is due then, whatever the date of its appeal.
alter table work_item add column own_due_on date;
