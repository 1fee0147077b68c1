package org.redress.registry.queue;

import java.util.List;
import org.redress.deadline.recalculation.RecountBegins;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Locks the appeals whose dates are about to move before their clocks are: in the order in which an answer locks them. */
@Component
class LockBeforeRecount {

    private static final int SET = 500;

    private final JdbcClient jdbc;

    LockBeforeRecount(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void lock(RecountBegins begins) {
        List<String> numbers = begins.numbers();
        for (int from = 0; from < numbers.size(); from += SET) {
            jdbc.sql("select number from appeal where number in (:numbers) order by number for update")
                    .param("numbers", numbers.subList(from, Math.min(from + SET, numbers.size())))
                    .query(String.class)
                    .list();
        }
    }
}
