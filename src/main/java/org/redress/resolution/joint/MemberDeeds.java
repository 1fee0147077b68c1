package org.redress.resolution.joint;

import static java.util.Objects.requireNonNull;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.redress.correspondence.Letters;
import org.redress.correspondence.Letters.Kind;
import org.redress.organisation.Organisation;
import org.redress.process.Processes;
import org.redress.registry.Appeal;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.registry.joint.Groups;
import org.redress.registry.joint.JointGroup;
import org.redress.registry.joint.Member;
import org.redress.registry.joint.News;
import org.redress.registry.joint.Outages;
import org.redress.registry.joint.Standing;
import org.redress.resolution.answer.Answers;
import org.redress.resolution.clarification.Clarifications;
import org.redress.resolution.danger.Dangers;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is done for one member of a group, each once however often it is asked, without effect when it has left. */
@Component
@Transactional
class MemberDeeds {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private final Groups groups;
    private final Outages outages;
    private final Registry registry;
    private final Answers answers;
    private final Clarifications clarifications;
    private final Dangers dangers;
    private final Letters letters;
    private final Processes processes;
    private final Organisation organisation;
    private final Journal journal;

    MemberDeeds(
            Groups groups,
            Outages outages,
            Registry registry,
            Answers answers,
            Clarifications clarifications,
            Dangers dangers,
            Letters letters,
            Processes processes,
            Organisation organisation,
            Journal journal) {
        this.groups = groups;
        this.outages = outages;
        this.registry = registry;
        this.answers = answers;
        this.clarifications = clarifications;
        this.dangers = dangers;
        this.letters = letters;
        this.processes = processes;
        this.organisation = organisation;
        this.journal = journal;
    }

    /** The member is where its group is: with the unit that leads the investigation now, or with none. */
    void follow(String code, String number) {
        groups.lockMember(number);
        JointGroup group = groups.group(code);
        member(code, number).ifPresent(member -> {
            Appeal appeal = registry.appeal(number);
            if (!appeal.isOpen() || java.util.Objects.equals(appeal.unit(), group.unit())) {
                return;
            }
            appeal.ledBy(group.unit());
            registry.save(appeal);
            if (group.unit() != null) {
                journal.write(number, Actor.SYSTEM, "ROUTED", Audience.ALL, group.unit());
            }
        });
    }

    /** The applicant is told what is known of the outage, unless they know these or newer news. */
    void tell(String code, String number, long id) {
        groups.lockMember(number);
        Optional<News> news =
                outages.news(code).stream().filter(one -> one.id() == id).findFirst();
        if (news.isPresent() && registry.appeal(number).isOpen() && groups.told(code, number, id)) {
            letters.toApplicant(number, Kind.OUTAGE_NEWS, facts(news.get()));
            journal.write(number, Actor.SYSTEM, "OUTAGE_TOLD", Audience.ALL, code);
        }
    }

    /**
     * The member gets its answer: the common part and its own. One that somebody has reported a danger in waits until
     * that is decided.
     */
    void answer(String code, String number) {
        groups.lockMember(number);
        JointGroup group = groups.group(code);
        Optional<Member> member = member(code, number);
        if (member.isEmpty()
                || group.state() != Standing.APPROVED
                || !registry.appeal(number).isOpen()) {
            return;
        }
        dangers.requireDecided(number);
        clarifications.overtake(number);
        String author = requireNonNull(group.draftAuthor());
        String approver = requireNonNull(group.approver());
        answers.together(number, text(group, member.get()), author, approver);
        Appeal appeal = registry.appeal(number);
        appeal.approvedTogether(author, approver);
        registry.save(appeal);
        journal.write(number, new Actor(approver), "APPROVED", Audience.STAFF);
        if (!processes.correlate("jointAnswerReady", appeal.businessKey(), Map.of("outcome", "ANSWER"))) {
            throw new IllegalStateException(number + " does not wait for the answer of its group " + code);
        }
    }

    private static String text(JointGroup group, Member member) {
        String common = requireNonNull(group.answer());
        return member.ownPart() == null ? common : common + "\n\n" + member.ownPart();
    }

    private Map<String, String> facts(News news) {
        Map<String, String> facts = new HashMap<>(Map.of("reason", news.cause()));
        if (news.expected() != null) {
            facts.put("time", MOMENT.format(news.expected().atZone(organisation.zone())));
        }
        return facts;
    }

    private Optional<Member> member(String code, String number) {
        return groups.member(number).filter(member -> member.group().equals(code));
    }
}
