-- What one is given by name, a statement or an action, everybody of a unit does who works with appeals; an auditor reads (rulebook 4).
-- Breaches of duty are for management and auditors only (000, task 7); shortcomings for heads too (000, task 4).
insert into role_right (role, action, scope) values
    ('CALL_OPERATOR', 'CARRY_OUT', 'UNIT'),
    ('REGISTRAR', 'CARRY_OUT', 'UNIT'),
    ('RECEPTION_SPECIALIST', 'CARRY_OUT', 'UNIT'),
    ('ROUTING_SPECIALIST', 'CARRY_OUT', 'UNIT'),
    ('FUNCTIONAL_SPECIALIST', 'CARRY_OUT', 'UNIT'),
    ('HEAD_OF_UNIT', 'CARRY_OUT', 'UNIT'),
    ('DISPATCHER', 'CARRY_OUT', 'UNIT'),
    ('MANAGER', 'CARRY_OUT', 'UNIT'),
    ('MANAGER', 'DECIDE_BREACH', 'ANY'),
    ('MANAGER', 'SEE_BREACHES', 'ANY'),
    ('AUDITOR', 'READ_APPEAL', 'ANY'),
    ('AUDITOR', 'OVERSEE', 'ANY'),
    ('AUDITOR', 'SEE_BREACHES', 'ANY');
