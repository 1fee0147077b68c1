package org.redress.process;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the job executor from taking an instance's timers in the moment in which somebody moves the instance on: it
 * would count as a conflict, and the person would be told that the task is gone.
 */
@Component
class TimerLock {

    private final JdbcClient database;

    TimerLock(JdbcClient database) {
        this.database = database;
    }

    /** Locks the timers of the instances until the transaction ends, in the order in which the executor takes them. */
    void hold(Collection<String> instances) {
        if (!instances.isEmpty()) {
            database.sql(
                            "select ID_ from ACT_RU_JOB where PROCESS_INSTANCE_ID_ in (:instances) order by ID_ for update")
                    .param("instances", instances)
                    .query(String.class)
                    .list();
        }
    }
}
