package org.redress.correspondence.announcing;

import java.time.Clock;
import org.redress.correspondence.register.LetterList;
import org.redress.registry.AppealChanged;
import org.redress.registry.WorkOpened;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets the bell fall silent about what is done: the next work on an appeal opens, or the appeal ends. */
@Component
class ForgetDoneWork {

    private final LetterList list;
    private final Clock clock;

    ForgetDoneWork(LetterList list, Clock clock) {
        this.list = list;
        this.clock = clock;
    }

    /** Before the new work is announced. */
    @EventListener
    @Order(1)
    void on(WorkOpened work) {
        list.workIsDone(work.number(), work.taskId(), clock.instant());
    }

    @EventListener
    void on(AppealChanged changed) {
        if (changed.state().ended()) {
            list.nothingLeft(changed.number(), clock.instant());
        }
    }
}
