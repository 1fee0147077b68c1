-- What is added to a missed term: the compensation that was due by the amounts of that day, and the excuse, if any.
create table breach (
    clock_key   varchar(60)                 not null primary key,
    number      varchar(20)                 not null,
    recorded_at timestamp(6) with time zone not null,
    amount      integer,
    currency    varchar(3),
    clause      varchar(200),
    excuse      varchar(40),
    excuse_note varchar(500),
    excused_by  varchar(60),
    excused_at  timestamp(6) with time zone
);
create index breach_by_number on breach (number);

create view v_escalation_breach (clock_key, number, recorded_at, amount, currency, clause, excuse, excuse_note, excused_by,
    excused_at) as
select clock_key, number, recorded_at, amount, currency, clause, excuse, excuse_note, excused_by, excused_at
from breach;
