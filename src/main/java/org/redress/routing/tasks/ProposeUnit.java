package org.redress.routing.tasks;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.routing.Routing;
import org.springframework.stereotype.Component;

/** Proposes the unit that is to answer. */
@Component
class ProposeUnit extends ProcessTask {

    private final Routing routing;

    ProposeUnit(Routing routing) {
        this.routing = routing;
    }

    @Override
    protected void run(Step step) {
        routing.prepare(step.number());
    }
}
