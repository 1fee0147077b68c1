package org.redress.correspondence.post;

import io.namastack.outbox.trigger.OutboxPollingTrigger;
import java.time.Duration;
import java.time.Instant;
import org.springframework.scheduling.TriggerContext;

/**
 * Looks into the outbox at a steady pause of real time. The library's own trigger takes its first moment from the
 * application's clock: ahead of real time, as in training, it would not wake before that moment.
 */
final class SteadyPolling implements OutboxPollingTrigger {

    private final Duration pause;

    SteadyPolling(Duration pause) {
        this.pause = pause;
    }

    @Override
    public Instant nextExecution(TriggerContext context) {
        Instant last = context.lastCompletion();
        return (last == null ? context.getClock().instant() : last).plus(pause);
    }

    @Override
    public void onTaskComplete(int records) {
        // the pause is the same, whatever was found
    }
}
