package org.redress.escalation.watch;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.escalation.IncidentKind;
import org.redress.escalation.Incidents;
import org.redress.process.FailedJob;
import org.redress.process.FailedJobs;
import org.springframework.stereotype.Component;

/** Raises an alarm for each job that failed, at its first failure, and ends it when the job is done or gone. */
@Component
class FailedJobAlarm {

    private final FailedJobs jobs;
    private final Incidents incidents;

    FailedJobAlarm(FailedJobs jobs, Incidents incidents) {
        this.jobs = jobs;
        this.incidents = incidents;
    }

    void look() {
        List<FailedJob> failed = jobs.all();
        Set<String> known = incidents.open(IncidentKind.JOB_FAILED);
        for (FailedJob job : failed) {
            if (!known.contains(job.id())) {
                incidents.raise(IncidentKind.JOB_FAILED, job.id(), number(job.businessKey()), facts(job));
            }
        }
        incidents.settle(
                IncidentKind.JOB_FAILED, failed.stream().map(FailedJob::id).toList());
    }

    private String facts(FailedJob job) {
        return (job.activity() == null ? "" : job.activity()) + '|' + jobs.failure(job.id());
    }

    private static @Nullable String number(@Nullable String key) {
        return key == null || key.indexOf('/') < 0 ? null : key.substring(0, key.indexOf('/'));
    }
}
