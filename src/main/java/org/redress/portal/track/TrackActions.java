package org.redress.portal.track;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Organisation;
import org.redress.registry.Appeal;
import org.redress.resolution.action.PromisedAction;
import org.redress.resolution.action.Promises;
import org.springframework.stereotype.Component;

/** What an answer promised, as its applicant sees it: what, by when, and what became of it; `@trackActions` in pages. */
@Component("trackActions")
public class TrackActions {

    private final Promises promises;
    private final Organisation organisation;

    TrackActions(Promises promises, Organisation organisation) {
        this.promises = promises;
        this.organisation = organisation;
    }

    /** One promise: the day it is due or was kept, and why it will not be. */
    public record Promised(
            String what,
            String state,
            LocalDate day,
            @Nullable String why) {}

    /** Nothing before the answer has told of it. */
    public List<Promised> of(Appeal appeal) {
        return promises.of(appeal.number()).stream()
                .filter(one -> one.round() < appeal.round() || appeal.answeredAt() != null)
                .map(this::promised)
                .toList();
    }

    private Promised promised(PromisedAction one) {
        return switch (one.state()) {
            case DONE -> new Promised(one.what(), "DONE", day(one.endedAt(), one.dueOn()), null);
            case REFUSED -> new Promised(one.what(), "REFUSED", day(one.endedAt(), one.dueOn()), one.decision());
            default -> new Promised(one.what(), "OPEN", one.dueOn(), null);
        };
    }

    private LocalDate day(@Nullable OffsetDateTime at, LocalDate otherwise) {
        ZoneId zone = organisation.zone();
        return at == null ? otherwise : LocalDate.ofInstant(at.toInstant(), zone);
    }
}
