package org.redress.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;

/** The beans behind the diagram of the seam's tests. */
class SeamBeans {

    @Bean
    Told told() {
        return new Told();
    }

    @Bean
    ChooseUnit chooseUnit() {
        return new ChooseUnit();
    }

    @Bean
    Flaky flaky(Clock clock) {
        return new Flaky(clock);
    }

    /** What the seam told its listeners. */
    static class Told {

        final List<Object> events = new CopyOnWriteArrayList<>();

        @EventListener
        void opened(TaskOpened event) {
            events.add(event);
        }

        @EventListener
        void closed(TaskClosed event) {
            events.add(event);
        }

        TaskOpened openedFor(String key) {
            return last(TaskOpened.class, key);
        }

        TaskClosed closedFor(String key) {
            return last(TaskClosed.class, key);
        }

        private <T> T last(Class<T> kind, String key) {
            return events.stream()
                    .filter(kind::isInstance)
                    .filter(event -> event.toString().contains("businessKey=" + key))
                    .reduce((first, second) -> second)
                    .map(kind::cast)
                    .orElseThrow(() -> new AssertionError("Nothing told of " + key));
        }
    }

    /** The bean behind the only service task. */
    static class ChooseUnit extends ProcessTask {
        @Override
        protected void run(Step step) {
            assertThat(step.businessKey()).startsWith("R-2026-");
            assertThat(step.instant("dueAt")).isInstanceOf(Instant.class);
            assertThat(step.flag("approved")).isFalse();
            step.set("unit", "north");
        }
    }

    /** A task that fails as often as it is told to, and notes when it was tried. */
    static class Flaky extends ProcessTask {

        final List<Instant> tried = new CopyOnWriteArrayList<>();
        final List<String> keys = new CopyOnWriteArrayList<>();
        volatile int failures;
        private final Clock clock;

        Flaky(Clock clock) {
            this.clock = clock;
        }

        @Override
        protected void run(Step step) {
            tried.add(clock.instant());
            keys.add(step.businessKey());
            if (tried.size() <= failures) {
                throw new IllegalStateException("not yet");
            }
        }

        void reset(int failing) {
            tried.clear();
            keys.clear();
            failures = failing;
        }
    }
}
