package org.redress.registry.rows;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;

/** What a person is told who came too late for a task: who was faster, and when. */
@Component
public class WorkRefusals {

    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter BEFORE = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private final WorkRows rows;
    private final Organisation organisation;
    private final Clock clock;

    WorkRefusals(WorkRows rows, Organisation organisation, Clock clock) {
        this.rows = rows;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Somebody else has the task. */
    public Refused taken(WorkRow row) {
        Instant since = row.claimedAt() == null ? row.openedAt() : row.claimedAt();
        return Refused.conflict("work.taken", name(String.valueOf(row.assignee())), time(since));
    }

    /** The task is over: done by somebody, or gone with the process. */
    public Refused gone(String taskId, Actor actor) {
        return rows.past(taskId).map(past -> gone(past, actor)).orElseGet(() -> Refused.notFound("work.unknown"));
    }

    private Refused gone(PastWork past, Actor actor) {
        String login = past.login();
        if (!past.completed() || login == null) {
            return Refused.conflict("work.gone", time(past.closedAt()));
        }
        return login.equals(actor.login())
                ? Refused.conflict("work.doneByYou", time(past.closedAt()))
                : Refused.conflict("work.doneBy", name(login), time(past.closedAt()));
    }

    /** Too many act at once. */
    public Refused busy(String taskId, Actor actor) {
        return rows.find(taskId).isPresent() ? Refused.conflict("work.busy") : gone(taskId, actor);
    }

    /** The name of a person, as it is told to others. */
    public String name(String login) {
        return organisation.person(login).map(Person::name).orElse(login);
    }

    private String time(Instant instant) {
        ZonedDateTime there = instant.atZone(organisation.zone());
        boolean today = there.toLocalDate()
                .equals(clock.instant().atZone(organisation.zone()).toLocalDate());
        return (today ? TODAY : BEFORE).format(there);
    }
}
