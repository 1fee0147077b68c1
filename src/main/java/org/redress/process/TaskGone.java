package org.redress.process;

/** The task is no longer there to act on: somebody was faster, or the process went another way. */
public class TaskGone extends RuntimeException {

    private final String taskId;

    /** The task with this id is gone, found out by this failure. */
    public TaskGone(String taskId, Throwable cause) {
        super("Task " + taskId + " is gone", cause);
        this.taskId = taskId;
    }

    /** The engine's id of the task. */
    public String taskId() {
        return taskId;
    }
}
