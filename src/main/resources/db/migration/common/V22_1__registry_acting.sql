-- For whom a substitute acted: in the journal, and where work is over, so that rework goes back to whose work it was.
alter table journal_entry add column acting_for varchar(60);
alter table work_past add column acting_for varchar(60);

drop view v_registry_journal;
create view v_registry_journal (id, number, at, who, what, args, audience, acting_for) as
select id, number, at, who, what, args, audience, acting_for from journal_entry;
