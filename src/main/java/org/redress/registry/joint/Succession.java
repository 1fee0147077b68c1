package org.redress.registry.joint;

import java.time.Clock;
import java.util.Map;
import org.redress.process.Processes;
import org.redress.registry.Registry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** On which member the tasks of a group stand: the first one, then whose date is the earliest. */
@Component
class Succession {

    private final Groups groups;
    private final MemberRows members;
    private final GroupWork work;
    private final Registry registry;
    private final Processes processes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Succession(
            Groups groups,
            MemberRows members,
            GroupWork work,
            Registry registry,
            Processes processes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.groups = groups;
        this.members = members;
        this.work = work;
        this.registry = registry;
        this.processes = processes;
        this.events = events;
        this.clock = clock;
    }

    /** A member has come; with the first one the investigation begins. */
    void with(JointGroup group, String number) {
        if (group.lead() == null) {
            group.ledBy(number);
            groups.save(group);
            processes.correlate("firstJoined", group.businessKey(), Map.of("unitKnown", group.unit() != null));
        }
        work.follow(group.code());
    }

    /** A member has gone; the tasks pass from the leading one, and the last one ends the investigation. */
    void after(JointGroup group, String number) {
        if (number.equals(group.lead())) {
            members.foremost(group.code()).ifPresentOrElse(next -> hand(group, number, next), () -> empty(group));
        } else {
            work.follow(group.code());
        }
    }

    private void hand(JointGroup group, String from, String to) {
        group.ledBy(to);
        groups.save(group);
        var tasks = work.tasks(from);
        work.move(from, to, registry.appeal(to).round());
        work.follow(group.code());
        events.publishEvent(new LeadMoved(from, to, tasks));
    }

    private void empty(JointGroup group) {
        if (group.state().takesMembers()) {
            group.emptied(clock.instant());
            groups.save(group);
            processes.correlate("lastLeft", group.businessKey(), Map.of("outageOpen", group.origin() == Origin.OUTAGE));
        }
    }
}
