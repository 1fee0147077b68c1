package org.redress.resolution.joint;

import io.namastack.outbox.Outbox;
import org.redress.registry.joint.Groups;
import org.redress.registry.joint.Outages;
import org.redress.resolution.joint.MemberDue.Deed;
import org.springframework.stereotype.Component;

/** Puts down what each member of a group is due, in the caller's transaction; each is done after it, in one of its own. */
@Component
class MembersDue {

    private final Outbox outbox;
    private final Groups groups;
    private final Outages outages;

    MembersDue(Outbox outbox, Groups groups, Outages outages) {
        this.outbox = outbox;
        this.groups = groups;
        this.outages = outages;
    }

    /** Every member but the one that is served already. */
    void follow(String group, String but) {
        groups.members(group).stream()
                .filter(member -> !member.number().equals(but))
                .forEach(member -> add(group, member.number(), Deed.FOLLOW, 0));
    }

    void tellAll(String group) {
        outages.latest(group)
                .ifPresent(news ->
                        groups.members(group).forEach(member -> add(group, member.number(), Deed.TELL, news.id())));
    }

    void tell(String group, String number) {
        outages.latest(group).ifPresent(news -> add(group, number, Deed.TELL, news.id()));
    }

    void answerAll(String group) {
        groups.members(group).forEach(member -> add(group, member.number(), Deed.ANSWER, 0));
    }

    private void add(String group, String number, Deed deed, long news) {
        MemberDue due = new MemberDue(group, number, deed, news);
        outbox.schedule(due, due.key());
    }
}
