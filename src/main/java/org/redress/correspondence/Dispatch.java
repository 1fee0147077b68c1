package org.redress.correspondence;

import io.namastack.outbox.OutboxProcessingScheduler;
import io.namastack.outbox.OutboxRecord;
import io.namastack.outbox.OutboxRecordRepository;
import io.namastack.outbox.partition.PartitionCoordinator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;

/** What waits in the outbox, and its being worked off without waiting for the next poll. */
@Component
public class Dispatch {

    private static final long PAUSE = Duration.ofMillis(20).toNanos();

    private final OutboxProcessingScheduler scheduler;
    private final OutboxRecordRepository records;
    private final PartitionCoordinator partitions;
    private final Rounds rounds;
    private final Clock clock;

    Dispatch(
            OutboxProcessingScheduler scheduler,
            OutboxRecordRepository records,
            PartitionCoordinator partitions,
            Rounds rounds,
            Clock clock) {
        this.scheduler = scheduler;
        this.records = records;
        this.partitions = partitions;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** How many letters wait in the outbox, due now or later. */
    public int pending() {
        return records.findPendingRecords().size();
    }

    /** How many letters the outbox has given up; each is a defect that somebody has to look at. */
    public int givenUp() {
        return records.findFailedRecords().size();
    }

    /** Works off what is due, in the caller's patience (real time); false when something due is still there. */
    public boolean awaitQuiet(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (rounds.lookAhead() || somethingIsDue()) {
            if (System.nanoTime() - end > 0) {
                return false;
            }
            takeShare();
            scheduler.process();
            if (somethingIsDue()) {
                LockSupport.parkNanos(PAUSE);
            }
        }
        return true;
    }

    /** Everything in the outbox that is to be tried again, oldest first. */
    public List<Waiting> waiting() {
        return records.findPendingRecords().stream()
                .filter(r -> r.getPayload() instanceof LetterDue)
                .map(Dispatch::waiting)
                .toList();
    }

    /** Has one letter tried again now instead of at its next time. */
    public void retry(long letter) {
        for (OutboxRecord<?> record : records.findIncompleteRecordsByRecordKey(LetterDue.key(letter))) {
            records.save(dueAt(record, clock.instant()));
        }
    }

    /** A letter in the outbox: tried again when. */
    public record Waiting(long letter, Instant since, Instant nextTry) {}

    /** While the application starts, as when the sample is brought in, nobody has taken this node's share yet. */
    private void takeShare() {
        if (partitions.getAssignedPartitionNumbers().isEmpty()) {
            partitions.rebalance();
        }
    }

    private boolean somethingIsDue() {
        Instant now = clock.instant();
        return records.findPendingRecords().stream()
                .anyMatch(r -> !r.getNextRetryAt().isAfter(now));
    }

    private static Waiting waiting(OutboxRecord<?> record) {
        LetterDue due = (LetterDue) record.getPayload();
        return new Waiting(due.letter(), record.getCreatedAt(), record.getNextRetryAt());
    }

    private static OutboxRecord<?> dueAt(OutboxRecord<?> r, Instant when) {
        return OutboxRecord.restore(
                r.getId(),
                r.getKey(),
                r.getPayload(),
                r.getContext(),
                r.getCreatedAt(),
                r.getStatus(),
                r.getCompletedAt(),
                r.getFailureCount(),
                null,
                r.getFailureReason(),
                r.getPartition(),
                when,
                r.getHandlerId());
    }
}
