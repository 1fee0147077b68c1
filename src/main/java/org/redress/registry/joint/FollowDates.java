package org.redress.registry.joint;

import org.redress.deadline.ClockEnded;
import org.redress.deadline.ClockOpened;
import org.redress.deadline.TermMoved;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The row of a group follows the dates of all its members, after each member's own row has followed them. */
@Component
class FollowDates {

    private final MemberRows members;
    private final GroupWork work;

    FollowDates(MemberRows members, GroupWork work) {
        this.members = members;
        this.work = work;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void opened(ClockOpened opened) {
        follow(opened.number());
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void moved(TermMoved moved) {
        follow(moved.number());
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void ended(ClockEnded ended) {
        follow(ended.number());
    }

    private void follow(String number) {
        members.settled(number).ifPresent(work::follow);
    }
}
