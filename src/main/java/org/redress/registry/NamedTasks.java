package org.redress.registry;

import java.util.Set;

/** The tasks that are given to one person by name, who alone answers for them: to explain, to do what was promised. */
public final class NamedTasks {

    private static final Set<String> NAMES = Set.of("giveStatement", "doAction");

    private NamedTasks() {}

    /** Whether a task is one of them. */
    public static boolean has(String task) {
        return NAMES.contains(task);
    }
}
