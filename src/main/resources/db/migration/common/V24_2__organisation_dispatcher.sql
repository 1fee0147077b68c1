-- Who may confirm danger; where nobody is a dispatcher, management does
insert into role_right (role, action, scope) values
    ('DISPATCHER', 'READ_APPEAL', 'UNIT'),
    ('DISPATCHER', 'CONFIRM_DANGER', 'ANY'),
    ('MANAGER', 'CONFIRM_DANGER', 'ANY');
