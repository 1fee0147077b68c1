package org.redress.resolution.joint;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.Letters.Notice;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.registry.Appeal;
import org.redress.registry.Conflicts;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.registry.joint.Groups;
import org.redress.registry.joint.JointGroup;
import org.redress.registry.joint.Member;
import org.redress.resolution.telling.Colleagues;
import org.redress.routing.Routing;
import org.redress.shared.Actor;
import org.redress.shared.CleanText;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The common answer on its way: who leads, the draft, the approval by another person. */
@Component
@Transactional
public class JointAnswers {

    private static final int LONGEST_PART = 4_000;

    private final Groups groups;
    private final MembersDue due;
    private final Registry registry;
    private final Routing routing;
    private final Conflicts conflicts;
    private final Colleagues colleagues;
    private final Rights rights;
    private final Journal journal;
    private final Clock clock;

    JointAnswers(
            Groups groups,
            MembersDue due,
            Registry registry,
            Routing routing,
            Conflicts conflicts,
            Colleagues colleagues,
            Rights rights,
            Journal journal,
            Clock clock) {
        this.groups = groups;
        this.due = due;
        this.registry = registry;
        this.routing = routing;
        this.conflicts = conflicts;
        this.colleagues = colleagues;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    /** The group of which an appeal is the leading member. */
    public JointGroup ledBy(String number) {
        return groups.of(number).orElseThrow(() -> Refused.conflict("joint.noGroup", number));
    }

    /** A unit leads the investigation; refuses one that nobody works in, or that a member complains of. */
    public void route(String lead, String unit, Actor actor) {
        JointGroup group = groups.locked(ledBy(lead).code());
        if (routing.choices(lead).stream().noneMatch(one -> one.code().equals(unit))) {
            throw Refused.invalid("unit", "routing.nobodyThere");
        }
        groups.members(group.code()).stream()
                .map(member -> registry.appeal(member.number()))
                .filter(appeal -> conflicts.concernsUnit(appeal, unit) || !conflicts.canAnswer(appeal, unit))
                .findFirst()
                .ifPresent(appeal -> {
                    throw Refused.invalid("unit", "joint.complainedOfHere", appeal.number());
                });
        group.routed(unit);
        groups.save(group);
        place(group, lead, actor);
    }

    /** The leading unit says that it is not theirs. */
    public void handBack(String lead, String why, Actor actor) {
        JointGroup group = groups.locked(ledBy(lead).code());
        String unit = group.unit() == null ? "" : group.unit();
        group.handedBack(why);
        groups.save(group);
        journal.write(lead, actor, "HANDED_BACK", Audience.STAFF, unit);
        place(group, lead, actor);
    }

    /** The common part of the answer waits for approval. */
    public void handIn(String lead, String text, Actor author) {
        JointGroup group = groups.locked(ledBy(lead).code());
        requireImpartial(group, author);
        group.handedIn(text, author.login());
        groups.save(group);
        journal.write(lead, author, "DRAFT_HANDED_IN", Audience.STAFF);
    }

    /** Approved by another person than the author; refuses while a danger in a member is undecided. */
    public void approve(String lead, Actor approver) {
        JointGroup group = groups.locked(ledBy(lead).code());
        notFor(group, lead, approver);
        requireImpartial(group, approver);
        groups.endangered(group.code()).stream().findFirst().ifPresent(number -> {
            throw Refused.conflict("joint.danger", number);
        });
        group.approved(approver.login(), clock.instant());
        groups.save(group);
        journal.write(lead, approver, "GROUP_APPROVED", Audience.STAFF, group.code());
    }

    /** Back to its author, who is told why. */
    public void sendBack(String lead, String comment, Actor approver) {
        JointGroup group = groups.locked(ledBy(lead).code());
        notFor(group, lead, approver);
        group.sentBack(approver.login(), comment);
        groups.save(group);
        journal.write(lead, approver, "SENT_BACK", Audience.STAFF);
        if (group.draftAuthor() != null) {
            colleagues.tell(group.draftAuthor(), Notice.REWORK, lead, Map.of("comment", comment));
        }
    }

    /** Each member is answered, one after another, after this transaction. */
    public void answerEach(String code) {
        due.answerAll(code);
    }

    /** What only one member is told, written by whoever may write the answer, until it is handed in. */
    public void ownPart(String code, String number, @Nullable String text, Actor actor) {
        rights.require(actor, Action.DRAFT, groups.group(code).unit());
        List<Member> members = groups.members(code);
        if (members.stream().noneMatch(member -> member.number().equals(number))) {
            throw Refused.conflict("joint.notMember", number, code);
        }
        groups.ownPart(code, number, CleanText.optional("part", text, LONGEST_PART));
        journal.write(number, actor, "OWN_PART", Audience.STAFF);
    }

    /** The unit that the leading member's topic and territory point to. */
    @Transactional(readOnly = true)
    public Optional<String> proposed(String lead) {
        return routing.propose(lead).map(one -> one.unit());
    }

    /** The leading member is with the unit at once, since the next task waits there; the others follow. */
    private void place(JointGroup group, String lead, Actor actor) {
        Appeal appeal = registry.appeal(lead);
        appeal.ledBy(group.unit());
        registry.save(appeal);
        if (group.unit() != null) {
            journal.write(lead, actor, "ROUTED", Audience.ALL, group.unit());
        }
        due.follow(group.code(), lead);
    }

    /** Whoever a member complains of has no part in the answer to all. */
    private void requireImpartial(JointGroup group, Actor actor) {
        groups.members(group.code()).forEach(member -> conflicts.refuse(member.number(), actor));
    }

    /** Nobody approves their own answer, nor in place of its author. */
    private void notFor(JointGroup group, String lead, Actor approver) {
        journal.actsFor(lead, approver)
                .filter(absent -> absent.equals(group.draftAuthor()))
                .ifPresent(absent -> {
                    throw Refused.forbidden("joint.ownAnswer");
                });
    }
}
