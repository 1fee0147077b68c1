package org.redress.registry.joint;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.process.Processes;
import org.redress.registry.Registry;
import org.redress.shared.Actor;
import org.redress.shared.CleanText;
import org.redress.shared.Refused;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The groups of appeals that one investigation serves. */
@Component
@Transactional
public class Groups {

    private static final int LONGEST_TITLE = 200;

    private final JdbcAggregateOperations groups;
    private final MemberRows members;
    private final GroupWork work;
    private final Registry registry;
    private final Processes processes;
    private final Clock clock;

    Groups(
            JdbcAggregateOperations groups,
            MemberRows members,
            GroupWork work,
            Registry registry,
            Processes processes,
            Clock clock) {
        this.groups = groups;
        this.members = members;
        this.work = work;
        this.registry = registry;
        this.processes = processes;
        this.clock = clock;
    }

    /** A free code, out of the same row of numbers as the appeals'; taken outside the transaction that uses it. */
    @Transactional(propagation = org.springframework.transaction.annotation.Propagation.SUPPORTS)
    public String nextCode(int year) {
        return JointGroup.PREFIX + registry.nextNumber(year).substring(2);
    }

    /** Forms a group without members yet; its investigation waits for the first one. */
    public JointGroup form(
            String code, Origin origin, String title, @Nullable String unit, @Nullable Outage outage, Actor actor) {
        JointGroup group = new JointGroup(
                code, origin, CleanText.required("title", title, LONGEST_TITLE), unit, clock.instant(), actor.login());
        if (outage != null) {
            group.at(outage);
        }
        groups.insert(group);
        processes.start("joint", group.businessKey(), Map.of());
        return group;
    }

    /** One group; refuses an unknown code. */
    @Transactional(readOnly = true)
    public JointGroup group(String code) {
        return find(code).orElseThrow(() -> Refused.notFound("joint.unknown", code));
    }

    /** One group, if there is one of this code. */
    @Transactional(readOnly = true)
    public Optional<JointGroup> find(String code) {
        return JointGroup.isCode(code)
                ? Optional.ofNullable(groups.findById(code, JointGroup.class))
                : Optional.empty();
    }

    /** The group that an appeal belongs to now. */
    @Transactional(readOnly = true)
    public Optional<JointGroup> of(String number) {
        return members.of(number).map(member -> group(member.group()));
    }

    /** What is known of an appeal as a member of the group it belongs to now. */
    @Transactional(readOnly = true)
    public Optional<Member> member(String number) {
        return members.of(number);
    }

    /** The members of a group, in the order in which they came. */
    @Transactional(readOnly = true)
    public List<Member> members(String code) {
        return members.present(code);
    }

    /** The numbers of the group that an appeal belongs to now, its own among them; none without a group. */
    @Transactional(readOnly = true)
    public Set<String> togetherWith(String number) {
        return members.of(number).stream()
                .flatMap(member -> members.present(member.group()).stream())
                .map(Member::number)
                .collect(Collectors.toSet());
    }

    /** Those who have left a group. */
    @Transactional(readOnly = true)
    public List<Member> gone(String code) {
        return members.gone(code);
    }

    /** A group that nobody else changes until this transaction ends: locked after the tasks that stand for it. */
    public JointGroup locked(String code) {
        @Nullable String lead = group(code).lead();
        if (lead != null) {
            work.lockTasks(lead);
        }
        work.lockGroup(code);
        return group(code);
    }

    /** A member that nobody else changes until this transaction ends: the first thing to be locked. */
    public void lockMember(String number) {
        work.lockAppeal(number);
    }

    /** The members over whose danger a dispatcher has still to decide. */
    @Transactional(readOnly = true)
    public List<String> endangered(String code) {
        return members.endangered(code);
    }

    /** Saves what the group's own methods changed. */
    public void save(JointGroup group) {
        groups.update(group);
    }

    /** Notes that a member is told these news now; false when these or newer were told, or it has left. */
    public boolean told(String code, String number, long news) {
        return members.told(code, number, news);
    }

    /** What only one member is told, beside the common answer; until that is handed in. */
    public void ownPart(String code, String number, @Nullable String text) {
        locked(code).expect(Standing.OPEN);
        members.ownPart(code, number, text);
    }

    /** How many members each of these groups has. */
    @Transactional(readOnly = true)
    public Map<String, Integer> sizes(List<String> codes) {
        Map<String, Integer> sizes = new HashMap<>();
        codes.forEach(code -> sizes.put(code, members.count(code)));
        return sizes;
    }
}
