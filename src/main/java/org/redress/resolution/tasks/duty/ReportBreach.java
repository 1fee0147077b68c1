package org.redress.resolution.tasks.duty;

import static java.util.Objects.requireNonNull;

import org.redress.process.ProcessTask;
import org.redress.process.Step;
import org.redress.resolution.duty.DutyNews;
import org.springframework.stereotype.Component;

/** Reports a breach of duty to management. */
@Component
class ReportBreach extends ProcessTask {

    private final DutyNews dutyNews;

    ReportBreach(DutyNews dutyNews) {
        this.dutyNews = dutyNews;
    }

    @Override
    protected void run(Step step) {
        step.set("lookAgainAt", dutyNews.tellManagement(requireNonNull(step.text("breachId"))));
    }
}
