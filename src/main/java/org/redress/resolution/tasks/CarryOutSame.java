package org.redress.resolution.tasks;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.twin.CarryingOut;
import org.springframework.stereotype.Component;

/** Carries out what was decided of two appeals, when it can no longer be undone. */
@Component
class CarryOutSame extends ProcessTask {

    private final CarryingOut carryingOut;

    CarryOutSame(CarryingOut carryingOut) {
        this.carryingOut = carryingOut;
    }

    @Override
    protected void run(Step step) {
        carryingOut.carryOut(step.number());
    }
}
