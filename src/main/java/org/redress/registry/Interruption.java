package org.redress.registry;

import org.redress.process.TaskGone;
import org.redress.shared.Refused;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets somebody act into a task that is another's, as an applicant does: the open tasks are locked first, so that one of two wins. */
@Component
public class Interruption {

    private static final int ATTEMPTS = 3;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Interruption(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * Acts on an appeal in one transaction, again when a race was lost: then the deed sees what the other did.
     *
     * @throws Refused when others are faster again and again
     */
    public void act(String number, Runnable deed) {
        boolean alone = !TransactionSynchronizationManager.isActualTransactionActive();
        for (int attempt = 1; ; attempt++) {
            try {
                transaction.executeWithoutResult(status -> {
                    lock(number);
                    deed.run();
                });
                return;
            } catch (TaskGone | ConcurrencyFailureException lost) {
                if (!alone) {
                    throw lost;
                }
                if (attempt == ATTEMPTS) {
                    throw Refused.conflict("work.busy");
                }
            }
        }
    }

    private void lock(String number) {
        jdbc.sql("select task_id from work_item where number = ? order by task_id for update")
                .param(number)
                .query(String.class)
                .list();
    }
}
