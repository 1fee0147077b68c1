package org.redress.registry.rows;

import java.util.function.Consumer;
import org.redress.process.TaskGone;
import org.redress.shared.Actor;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Acts on one task: locks its row first, so that of two people one wins; who loses a race finds out who won. */
@Component
public class OneAtATime {

    private static final int ATTEMPTS = 3;

    private final WorkRows rows;
    private final WorkRefusals refusals;
    private final TransactionTemplate transaction;

    OneAtATime(WorkRows rows, WorkRefusals refusals, TransactionTemplate transaction) {
        this.rows = rows;
        this.refusals = refusals;
        this.transaction = transaction;
    }

    /** Does it in one transaction, again when a race was lost. */
    public void act(String taskId, Actor actor, Consumer<WorkRow> deed) {
        boolean alone = !TransactionSynchronizationManager.isActualTransactionActive();
        for (int attempt = 1; ; attempt++) {
            try {
                transaction.executeWithoutResult(
                        status -> deed.accept(rows.lock(taskId).orElseThrow(() -> refusals.gone(taskId, actor))));
                return;
            } catch (TaskGone | ConcurrencyFailureException lost) {
                if (!alone) {
                    throw lost;
                }
                if (attempt == ATTEMPTS) {
                    throw refusals.busy(taskId, actor);
                }
            }
        }
    }
}
