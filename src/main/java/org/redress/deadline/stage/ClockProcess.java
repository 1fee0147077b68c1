package org.redress.deadline.stage;

import java.util.Map;
import org.redress.process.Processes;
import org.springframework.stereotype.Component;

/** The instance of {@code bpmn/clock.bpmn} that keeps the timers of a clock, under the clock's key. */
@Component
public class ClockProcess {

    private static final String DIAGRAM = "clock";

    private final Processes processes;

    ClockProcess(Processes processes) {
        this.processes = processes;
    }

    /** Starts the timers of a clock that begins to run. */
    public void start(String key) {
        processes.start(DIAGRAM, key, Map.of());
    }

    /** Arms the timers again, because the clock entered another term. */
    public void moved(String key) {
        tell("termMoved", key);
    }

    /** Lets the timers rest until the clock is resumed. */
    public void paused(String key) {
        tell("clockPaused", key);
    }

    /** Arms the timers of a clock that rested. */
    public void resumed(String key) {
        tell("clockResumed", key);
    }

    /** Ends the timers of a clock. */
    public void ended(String key) {
        tell("clockEnded", key);
    }

    /** Takes away whatever instances keep timers of a clock, wherever they stand. */
    public void remove(String key) {
        processes.end(DIAGRAM, key);
    }

    private void tell(String message, String key) {
        if (!processes.correlate(message, key, Map.of())) {
            throw new IllegalStateException(
                    "No timers of clock %s wait for %s: start them again".formatted(key, message));
        }
    }
}
