package org.redress.registry;

import java.util.Set;

/** The tasks in which a unit works on the answer: who has one of them in hand has the appeal in hand. */
public final class UnitTasks {

    private static final Set<String> NAMES =
            Set.of("draftAnswer", "decideClaim", "prepareDocuments", "agreeTime", "awaitClient", "doWork");

    private static final Set<String> GOING_ON =
            Set.of("draftAnswer", "agreeTime", "awaitClient", "doWork", "confirmWork");

    private UnitTasks() {}

    /** Their names. */
    public static Set<String> names() {
        return NAMES;
    }

    /** Whether a task is one of them. */
    public static boolean has(String task) {
        return NAMES.contains(task);
    }

    /** Whether a task that opens goes on with the person whom the appeal is with. */
    public static boolean goesOn(String task) {
        return GOING_ON.contains(task);
    }
}
