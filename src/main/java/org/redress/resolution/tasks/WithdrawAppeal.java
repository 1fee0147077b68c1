package org.redress.resolution.tasks;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.withdrawal.Withdrawals;
import org.springframework.stereotype.Component;

/** Ends the appeal because the applicant withdrew it, and writes to them that it did. */
@Component
class WithdrawAppeal extends ProcessTask {

    private final Withdrawals withdrawals;

    WithdrawAppeal(Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    @Override
    protected void run(Step step) {
        withdrawals.carryOut(step.number());
    }
}
