package org.redress.resolution.course;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.redress.correspondence.Letters;
import org.redress.deadline.Deadlines;
import org.redress.organisation.Organisation;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.shared.Actor;
import org.redress.shared.Kind;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The time agreed with the client of a service application, and another one when it fails (003, 5.2.7; R5). */
@Component
@Transactional
public class AgreedTimes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private final Registry registry;
    private final Deadlines deadlines;
    private final Organisation organisation;
    private final Letters letters;
    private final Journal journal;
    private final Clock clock;

    AgreedTimes(
            Registry registry,
            Deadlines deadlines,
            Organisation organisation,
            Letters letters,
            Journal journal,
            Clock clock) {
        this.registry = registry;
        this.deadlines = deadlines;
        this.organisation = organisation;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Notes what was agreed, in the organisation's zone; midnight means the whole day.
     *
     * @throws Refused when it is no service application, is answered, or the time is over
     */
    public void agree(String number, LocalDateTime time, Actor actor) {
        var appeal = registry.appeal(number);
        if (appeal.kind() != Kind.SERVICE_APPLICATION) {
            throw Refused.conflict("resolution.noApplication");
        }
        if (appeal.answeredAt() != null || appeal.state().ended()) {
            throw Refused.conflict("resolution.ended");
        }
        if (isOver(time)) {
            throw Refused.invalid("time", "resolution.agreedPast");
        }
        deadlines.agree(number, appeal.round(), time, actor.login());
        appeal.agreedFor(time);
        registry.save(appeal);
        var words = time.toLocalTime().equals(LocalTime.MIDNIGHT) ? DAY.format(time) : MOMENT.format(time);
        journal.write(number, actor, "TIME_AGREED", Audience.ALL, words);
        letters.toApplicant(number, Letters.Kind.TIME_AGREED, Map.of("time", words));
    }

    private boolean isOver(LocalDateTime time) {
        var now = LocalDateTime.ofInstant(clock.instant(), organisation.zone());
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().isBefore(now.toLocalDate())
                : time.isBefore(now);
    }
}
