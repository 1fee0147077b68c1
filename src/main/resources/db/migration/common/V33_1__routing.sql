-- Whose question it is, as the unit thought that handed the appeal back; and the third fact of a proposal's reason.
alter table assignment add column suggested varchar(60);
alter table assignment add column fact varchar(60);
create index assignment_topic on assignment (topic, territory);

drop view v_routing_assignment;
create view v_routing_assignment (id, number, round, proposed, reason, topic, territory, fact, proposed_at, unit, why,
    assigned_by, assigned_at, handed_back_by, handed_back_at, handed_back_why, suggested) as
select id, number, round, proposed, reason, topic, territory, fact, proposed_at, unit, why, assigned_by, assigned_at,
    handed_back_by, handed_back_at, handed_back_why, suggested
from assignment;
