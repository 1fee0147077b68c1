-- The directory of other bodies: where they work, what is theirs, the words by which it is recognised, and who may have been meant by a call (R9, R20, R23).
alter table body add column phone varchar(60) default '' not null;
alter table body add column operator boolean default false not null;
alter table body add column territories varchar(2000) default '' not null;
alter table body add column topics varchar(2000) default '' not null;
alter table body add column keywords varchar(8000) default '' not null;

-- Who answers in the contact, and who reads what people suggest and how they found us.
insert into role_right (role, action, scope) values
    ('CALL_OPERATOR', 'ANSWER_CONTACT', 'ANY'),
    ('REGISTRAR', 'ANSWER_CONTACT', 'ANY'),
    ('RECEPTION_SPECIALIST', 'ANSWER_CONTACT', 'ANY'),
    ('ROUTING_SPECIALIST', 'ANSWER_CONTACT', 'ANY'),
    ('FUNCTIONAL_SPECIALIST', 'ANSWER_CONTACT', 'UNIT'),
    ('HEAD_OF_UNIT', 'READ_FEEDBACK', 'UNIT'),
    ('RECEPTION_SPECIALIST', 'READ_FEEDBACK', 'ANY'),
    ('DISPATCHER', 'TAKE_OVER', 'ANY'),
    ('MANAGER', 'TAKE_OVER', 'ANY'),
    ('FUNCTIONAL_SPECIALIST', 'TAKE_OVER', 'UNIT');
