package org.redress.registry.joint;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.process.Processes;
import org.redress.registry.Appeal;
import org.redress.registry.AppealChanged;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.registry.State;
import org.redress.shared.Actor;
import org.redress.shared.CleanText;
import org.redress.shared.Kind;
import org.redress.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Appeals join a group and leave it, each in a short transaction of its own. Everybody locks in one order: the tasks of
 * the appeal, the appeal, the tasks of the group, the group; so two who act at once wait, and never block each other.
 */
@Component
public class Membership {

    /** What is answered in one text for all; the others need a decision, a time or documents of their own. */
    private static final Set<Kind> TOGETHER =
            EnumSet.of(Kind.QUESTION, Kind.APPEAL, Kind.COMPLAINT, Kind.SUGGESTION, Kind.FEEDBACK);

    private static final Set<State> LOST =
            EnumSet.of(State.FORWARDED, State.RETURNED, State.NOT_CONSIDERED, State.WITHDRAWN);

    private static final int LONGEST_REASON = 2_000;

    private final Groups groups;
    private final MemberRows members;
    private final GroupWork work;
    private final Registry registry;
    private final Processes processes;
    private final Journal journal;
    private final ShortTurns turns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Membership(
            Groups groups,
            MemberRows members,
            GroupWork work,
            Registry registry,
            Processes processes,
            Journal journal,
            ShortTurns turns,
            ApplicationEventPublisher events,
            Clock clock) {
        this.groups = groups;
        this.members = members;
        this.work = work;
        this.registry = registry;
        this.processes = processes;
        this.journal = journal;
        this.turns = turns;
        this.events = events;
        this.clock = clock;
    }

    /** Whether appeals of a kind may be answered together with others. */
    public static boolean suits(Kind kind) {
        return TOGETHER.contains(kind);
    }

    /** Joins an appeal to a group; without effect when it belongs to it. Its own way waits for the common answer. */
    public void join(String code, String number, Actor actor) {
        turns.take(() -> {
            work.lockAppeal(number);
            JointGroup group = locked(code);
            Appeal appeal = registry.appeal(number);
            Optional<Member> before = members.of(number);
            if (before.filter(one -> one.group().equals(code)).isPresent()) {
                return;
            }
            before.ifPresent(one -> {
                throw Refused.conflict("joint.elsewhere", number, one.group());
            });
            mayJoin(group, appeal);
            events.publishEvent(new MemberJoining(number, code));
            enter(group, number, actor);
            interrupt(registry.appeal(number));
        });
    }

    /** Puts an appeal that is being registered in this very transaction under a group, before its way begins. */
    public void enrol(String code, String number, Actor actor) {
        JointGroup group = groups.locked(code);
        if (!group.state().takesMembers()) {
            throw Refused.conflict("joint.tooLate", code);
        }
        members.add(code, number, 1, actor.login(), clock.instant());
    }

    /** Takes the appeal that was registered under a group out of its own way. */
    public void enrolled(String code, String number, Actor actor) {
        JointGroup group = groups.group(code);
        settle(group, number, actor);
        interrupt(registry.appeal(number));
    }

    /** Lets an appeal go on alone: it is sorted by itself, with everything that was known; until the answer is approved. */
    public void leave(String code, String number, String reason, Actor actor) {
        String why = CleanText.required("reason", reason, LONGEST_REASON);
        turns.take(() -> {
            work.lockAppeal(number);
            JointGroup group = locked(code);
            members.of(number)
                    .filter(one -> one.group().equals(code))
                    .orElseThrow(() -> Refused.conflict("joint.notMember", number, code));
            if (!group.state().takesMembers()) {
                throw Refused.conflict("joint.answered", code);
            }
            members.left(code, number, actor.login(), why, clock.instant());
            journal.write(number, actor, "GROUP_LEFT", Audience.ALL, code);
            pass(group, number);
            Appeal appeal = registry.appeal(number);
            appeal.leftGroup();
            registry.save(appeal);
            processes.correlate("groupLeft", appeal.businessKey(), Map.of());
        });
    }

    /** An appeal that ends by itself, as when it is withdrawn, is a member no more. */
    @EventListener
    void on(AppealChanged appeal) {
        if (!LOST.contains(appeal.state())) {
            return;
        }
        members.of(appeal.number()).ifPresent(member -> {
            JointGroup group = groups.locked(member.group());
            members.left(
                    member.group(), member.number(), Actor.SYSTEM.login(), null, clock.instant());
            journal.write(member.number(), Actor.SYSTEM, "GROUP_LEFT", Audience.STAFF, member.group());
            pass(group, member.number());
        });
    }

    /** The group behind its locks; its lead may have changed meanwhile, then all begins again. */
    private JointGroup locked(String code) {
        @Nullable String lead = groups.group(code).lead();
        JointGroup group = groups.locked(code);
        if (lead != null && !lead.equals(group.lead())) {
            throw new OptimisticLockingFailureException("Another member leads the group now");
        }
        return group;
    }

    private static void mayJoin(JointGroup group, Appeal appeal) {
        if (!group.state().takesMembers()) {
            throw Refused.conflict(
                    group.state() == Standing.CLOSED ? "joint.closed" : "joint.tooLate", group.code());
        }
        if (!suits(appeal.kind())) {
            throw Refused.conflict("joint.kind", appeal.number());
        }
        if (group.unit() != null && group.unit().equals(appeal.extra().complainedOf())) {
            throw Refused.conflict("joint.complainedOf", appeal.number());
        }
    }

    private void enter(JointGroup group, String number, Actor actor) {
        Appeal appeal = registry.appeal(number);
        members.add(group.code(), number, appeal.round(), actor.login(), clock.instant());
        settle(group, number, actor);
    }

    private void settle(JointGroup group, String number, Actor actor) {
        Appeal appeal = registry.appeal(number);
        appeal.joined(group.unit());
        registry.save(appeal);
        journal.write(number, actor, "GROUP_JOINED", Audience.ALL, group.code());
        if (group.lead() == null) {
            group.ledBy(number);
            groups.save(group);
            processes.correlate("firstJoined", group.businessKey(), Map.of("unitKnown", group.unit() != null));
        }
        work.follow(group.code());
        events.publishEvent(new MemberJoined(number, group.code()));
    }

    /** What began on a diagram without groups begins again on the present one. */
    private void interrupt(Appeal appeal) {
        if (!processes.correlate("groupJoined", appeal.businessKey(), Map.of())) {
            processes.end("appeal", appeal.businessKey());
            processes.start("appeal", appeal.businessKey(), Map.of());
            if (!processes.correlate("groupJoined", appeal.businessKey(), Map.of())) {
                throw Refused.conflict("joint.notNow", appeal.number());
            }
        }
    }

    /** When the leading member goes, the tasks pass to whose date is the earliest; the last one ends the investigation. */
    private void pass(JointGroup group, String number) {
        if (!number.equals(group.lead())) {
            work.follow(group.code());
            return;
        }
        members.foremost(group.code()).ifPresentOrElse(next -> hand(group, number, next), () -> empty(group));
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
            processes.correlate(
                    "lastLeft", group.businessKey(), Map.of("outageOpen", group.origin() == Origin.OUTAGE));
        }
    }
}
