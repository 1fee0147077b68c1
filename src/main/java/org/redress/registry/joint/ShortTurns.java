package org.redress.registry.joint;

import org.redress.process.TaskGone;
import org.redress.shared.Refused;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does one thing to a group in a transaction of its own, and again when another was faster. */
@Component
class ShortTurns {

    private static final int ATTEMPTS = 5;

    private final TransactionTemplate transaction;

    ShortTurns(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    void take(Runnable deed) {
        boolean alone = !TransactionSynchronizationManager.isActualTransactionActive();
        for (int attempt = 1; ; attempt++) {
            try {
                transaction.executeWithoutResult(status -> deed.run());
                return;
            } catch (TaskGone | ConcurrencyFailureException lost) {
                if (!alone) {
                    throw lost;
                }
                if (attempt == ATTEMPTS) {
                    throw Refused.conflict("joint.busy");
                }
            }
        }
    }
}
