-- A filing on its way: what was said so far, until it is sent or forgotten.
create table portal_draft (
    id varchar(40) primary key,
    kept_at timestamp(6) with time zone not null,
    number varchar(20),
    token varchar(60)
);
create index portal_draft_by_age on portal_draft (kept_at);

create table portal_draft_answer (
    draft varchar(40) not null,
    name varchar(40) not null,
    said varchar(20000) not null,
    primary key (draft, name)
);
