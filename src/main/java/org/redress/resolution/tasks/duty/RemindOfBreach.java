package org.redress.resolution.tasks.duty;

import static java.util.Objects.requireNonNull;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.duty.DutyNews;
import org.springframework.stereotype.Component;

/** Reminds management of a breach that it has not decided on (R24). */
@Component
class RemindOfBreach extends ProcessTask {

    private final DutyNews dutyNews;

    RemindOfBreach(DutyNews dutyNews) {
        this.dutyNews = dutyNews;
    }

    @Override
    protected void run(Step step) {
        step.set("lookAgainAt", dutyNews.tellManagement(requireNonNull(step.text("breachId"))));
    }
}
