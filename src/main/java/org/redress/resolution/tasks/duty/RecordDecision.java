package org.redress.resolution.tasks.duty;

import static java.util.Objects.requireNonNull;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.duty.DutyNews;
import org.springframework.stereotype.Component;

/** Tells who reported a breach that it was decided. */
@Component
class RecordDecision extends ProcessTask {

    private final DutyNews dutyNews;

    RecordDecision(DutyNews dutyNews) {
        this.dutyNews = dutyNews;
    }

    @Override
    protected void run(Step step) {
        step.set("confirmed", dutyNews.tellReporter(requireNonNull(step.text("breachId"))));
    }
}
