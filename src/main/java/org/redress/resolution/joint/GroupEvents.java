package org.redress.resolution.joint;

import org.redress.registry.joint.LeadMoved;
import org.redress.registry.joint.MemberJoined;
import org.redress.registry.joint.MemberJoining;
import org.redress.registry.joint.OutageNews;
import org.redress.resolution.clarification.Clarifications;
import org.redress.resolution.draft.Drafts;
import org.redress.resolution.input.SpecialistDay;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a member's own way leaves behind when it stops: the question asked, the day of its specialist, what was typed. */
@Component
class GroupEvents {

    private final Clarifications clarifications;
    private final SpecialistDay day;
    private final Drafts drafts;
    private final MembersDue due;

    GroupEvents(Clarifications clarifications, SpecialistDay day, Drafts drafts, MembersDue due) {
        this.clarifications = clarifications;
        this.day = day;
        this.drafts = drafts;
        this.due = due;
    }

    @EventListener
    void on(MemberJoining appeal) {
        clarifications.leave(appeal.number());
        day.end(appeal.number());
        drafts.setAside(appeal.number());
    }

    @EventListener
    void on(MemberJoined member) {
        due.tell(member.group(), member.number());
    }

    @EventListener
    void on(OutageNews news) {
        due.tellAll(news.group());
    }

    @EventListener
    void on(LeadMoved lead) {
        lead.tasks().forEach(task -> drafts.move(task, lead.to()));
    }
}
