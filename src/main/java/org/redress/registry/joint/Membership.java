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

    private static final Set<State> LOST =
            EnumSet.of(State.FORWARDED, State.RETURNED, State.NOT_CONSIDERED, State.WITHDRAWN);

    private static final int LONGEST_REASON = 2_000;

    private final Groups groups;
    private final MemberRows members;
    private final GroupWork work;
    private final Registry registry;
    private final Processes processes;
    private final Admission admission;
    private final Journal journal;
    private final Succession succession;
    private final ShortTurns turns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Membership(
            Groups groups,
            MemberRows members,
            GroupWork work,
            Registry registry,
            Processes processes,
            Admission admission,
            Journal journal,
            Succession succession,
            ShortTurns turns,
            ApplicationEventPublisher events,
            Clock clock) {
        this.groups = groups;
        this.members = members;
        this.work = work;
        this.registry = registry;
        this.processes = processes;
        this.admission = admission;
        this.journal = journal;
        this.succession = succession;
        this.turns = turns;
        this.events = events;
        this.clock = clock;
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
            admission.require(group, appeal);
            events.publishEvent(new MemberJoining(number, code));
            enter(group, number, actor);
            interrupt(registry.appeal(number));
        });
    }

    /** Refuses an appeal that can't be put into any new group. */
    public void requireFree(String number) {
        Appeal appeal = registry.appeal(number);
        members.of(number).ifPresent(one -> {
            throw Refused.conflict("joint.elsewhere", number, one.group());
        });
        if (!Admission.suits(appeal.kind())) {
            throw Refused.conflict("joint.kind", number);
        }
        if (!appeal.isOpen()) {
            throw Refused.conflict("appeal.notNow", number, appeal.state().name());
        }
    }

    /** Puts an appeal that is being registered in this very transaction under a group, before its way begins. */
    public void enrol(String code, String number, Actor actor) {
        members.add(code, number, 1, actor.login(), clock.instant());
    }

    /** Takes the appeal that was registered under a group out of its own way; only now is the group locked, for a moment. */
    public void enrolled(String code, String number, Actor actor) {
        JointGroup group = groups.locked(code);
        if (!group.state().takesMembers()) {
            throw Refused.conflict("joint.tooLate", code);
        }
        settle(group, number, actor);
        interrupt(registry.appeal(number));
    }

    /** Lets an appeal go on alone: it is sorted by itself, with everything that was known; until the answer is approved. */
    public void leave(String code, String number, String reason, Actor actor) {
        String why = CleanText.required("reason", reason, LONGEST_REASON);
        turns.take(() -> {
            work.lockAppeal(number);
            JointGroup group = locked(code);
            if (members.of(number).filter(one -> one.group().equals(code)).isEmpty()) {
                throw Refused.conflict("joint.notMember", number, code);
            }
            if (!group.state().takesMembers()) {
                throw Refused.conflict("joint.answered", code);
            }
            members.left(code, number, actor.login(), why, clock.instant());
            journal.write(number, actor, "GROUP_LEFT", Audience.ALL, code);
            succession.after(group, number);
            Appeal appeal = registry.appeal(number);
            appeal.leftGroup();
            registry.save(appeal);
            processes.correlate("groupLeft", appeal.businessKey(), Map.of("outcome", "AGAIN", "sorted", false));
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
            members.left(member.group(), member.number(), Actor.SYSTEM.login(), null, clock.instant());
            journal.write(member.number(), Actor.SYSTEM, "GROUP_LEFT", Audience.STAFF, member.group());
            succession.after(group, member.number());
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
        succession.with(group, number);
        events.publishEvent(new MemberJoined(number, group.code()));
    }

    /** What began on a diagram without groups begins again on the present one. */
    private void interrupt(Appeal appeal) {
        if (!processes.correlate("groupJoined", appeal.businessKey(), Map.of())) {
            processes.end("appeal", appeal.businessKey());
            processes.start("appeal", appeal.businessKey(), Map.of("sorted", false));
            if (!processes.correlate("groupJoined", appeal.businessKey(), Map.of())) {
                throw Refused.conflict("joint.notNow", appeal.number());
            }
        }
    }
}
