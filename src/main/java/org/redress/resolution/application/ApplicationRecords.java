package org.redress.resolution.application;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.registry.Appeal;
import org.springframework.stereotype.Component;

/** What of an application's record its client is asked about. */
@Component
public class ApplicationRecords {

    private final Negotiation negotiation;
    private final FieldWork work;

    ApplicationRecords(Negotiation negotiation, FieldWork work) {
        this.negotiation = negotiation;
        this.work = work;
    }

    /** What waits: times in the organisation's zone, what was said with it, and the first instant that is too late. */
    public record Open(
            List<LocalDateTime> times,
            @Nullable String words,
            @Nullable Instant until) {}

    /** The times that wait for the client's choice. */
    public Optional<Open> offer(Appeal appeal) {
        return negotiation
                .open(appeal.number())
                .filter(one -> !one.isClients() && one.replyDueAt() != null)
                .map(one -> new Open(one.times(), one.words(), instant(one.replyDueAt())));
    }

    /** The work that waits for the client's word. */
    public Optional<Open> report(Appeal appeal) {
        return work.open(appeal.number())
                .filter(report -> report.confirmDueAt() != null)
                .map(report -> new Open(List.of(), report.words(), instant(report.confirmDueAt())));
    }

    /** The time that was agreed. */
    public Optional<Open> agreed(Appeal appeal) {
        return Optional.ofNullable(appeal.stated().agreed()).map(time -> new Open(List.of(time), null, null));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
