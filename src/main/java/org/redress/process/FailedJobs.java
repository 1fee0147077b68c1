package org.redress.process;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The jobs that threw an exception, from their first failure on, and their being tried again at once. */
@Component
public class FailedJobs {

    private static final int ATTEMPTS = 10;
    private static final Pattern FAILURE = Pattern.compile("(?m)^(?:Caused by: )?([a-zA-Z_$][\\w$]*(?:\\.[\\w$]+)+)");

    private final ManagementService jobs;
    private final JdbcClient database;
    private final Clock clock;

    FailedJobs(ManagementService jobs, JdbcClient database, Clock clock) {
        this.jobs = jobs;
        this.database = database;
        this.clock = clock;
    }

    /** All of them, by their ids. */
    public List<FailedJob> all() {
        return database.sql("select job, activity, business_key, attempts_left from v_process_failed_job order by job")
                .query((row, n) -> new FailedJob(
                        row.getString("job"),
                        row.getString("activity"),
                        row.getString("business_key"),
                        row.getInt("attempts_left")))
                .list();
    }

    /** The simple name of the exception at the root; its message may quote what people wrote, and stays in the log. */
    public String failure(String jobId) {
        Job job = jobs.createJobQuery().jobId(jobId).singleResult();
        if (job == null) {
            return "";
        }
        Matcher lines = FAILURE.matcher(String.valueOf(jobs.getJobExceptionStacktrace(jobId)));
        String root = "";
        while (lines.find()) {
            root = lines.group(1);
        }
        return root.substring(root.lastIndexOf('.') + 1);
    }

    /** Has the job tried again as soon as the executor comes to it; false when it is not there any more. */
    public boolean retry(String jobId) {
        if (jobs.createJobQuery().jobId(jobId).count() == 0) {
            return false;
        }
        try {
            jobs.setJobRetries(jobId, ATTEMPTS);
            jobs.setJobDuedate(jobId, Date.from(clock.instant()));
        } catch (OptimisticLockingException inHand) {
            return true; // the executor tries it in this very moment
        }
        return true;
    }
}
