-- A notice's e-mail gathers with others for a moment; what became one mail bears that mail's id.
alter table letter add column digest bigint;

-- The bell and a digest's list: the newest of a person first.
create index ix_letter_bell on letter (recipient_login, id);

-- Held while one node looks through what has gathered, so that nobody gets two digests of one crowd.
create table notice_round (
    id integer primary key
);
insert into notice_round (id) values (1);
