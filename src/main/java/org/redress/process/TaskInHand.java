package org.redress.process;

/**
 * A user task that a person has before them.
 *
 * @param taskId the engine's id of this very task
 * @param task the task's name in the diagram, such as {@code draftAnswer}
 * @param businessKey the key of the instance it belongs to
 * @param actor the login of the person
 */
public record TaskInHand(String taskId, String task, String businessKey, String actor) {

    /** The number that the key begins with. */
    public String number() {
        return number(businessKey);
    }

    static String number(String businessKey) {
        return businessKey.substring(0, businessKey.indexOf('/'));
    }
}
