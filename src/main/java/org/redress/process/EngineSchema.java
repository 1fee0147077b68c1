package org.redress.process;

import java.util.List;
import org.redress.shared.LibrarySchema;

/** The engine's tables, made by the engine's own scripts. */
public final class EngineSchema {

    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    private EngineSchema() {}

    /** The migration that makes them. */
    public static LibrarySchema migration() {
        return new LibrarySchema("1", "engine", scripts("h2"), scripts("postgres"));
    }

    private static List<String> scripts(String database) {
        return PARTS.stream()
                .map(part -> "org/camunda/bpm/engine/db/create/activiti." + database + ".create." + part + ".sql")
                .toList();
    }
}
