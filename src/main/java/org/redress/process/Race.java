package org.redress.process;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;

/** Tells a lost race from a real failure: two people, or a person and a deadline, acted on one task. */
final class Race {

    /** Serialization failure, deadlock, and H2's lock timeout and concurrent update. */
    private static final Set<String> LOST = Set.of("40001", "40P01", "HYT00", "90131");

    private Race() {}

    /** Acts on the task; a lost race becomes {@link TaskGone}, other failures stay what they are. */
    static void on(String taskId, Runnable act) {
        try {
            act.run();
        } catch (ProcessEngineException failure) {
            throw lost(taskId, failure) ? new TaskGone(taskId, failure) : failure;
        } catch (NullPointerException failure) {
            throw fromEngine(failure) ? new TaskGone(taskId, failure) : failure;
        }
    }

    /** The engine dereferences what another transaction has just removed; once that is hot code, without a trace. */
    private static boolean fromEngine(RuntimeException failure) {
        var trace = failure.getStackTrace();
        return trace.length == 0 || trace[0].getClassName().startsWith(ProcessEngineException.class.getPackageName());
    }

    private static boolean lost(String taskId, ProcessEngineException failure) {
        return failure instanceof TaskAlreadyClaimedException
                || String.valueOf(failure.getMessage()).contains("Cannot find task with id " + taskId)
                || String.valueOf(failure.getMessage()).contains("does not have a subscription")
                || overtaken(failure);
    }

    private static boolean overtaken(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockingException
                    || cause instanceof SQLTransientException
                    || (cause instanceof SQLException sql && LOST.contains(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
