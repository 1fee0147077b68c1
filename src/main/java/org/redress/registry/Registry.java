package org.redress.registry;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.Deadlines;
import org.redress.organisation.Action;
import org.redress.organisation.Organisation;
import org.redress.organisation.Rights;
import org.redress.organisation.Topic;
import org.redress.organisation.Unit;
import org.redress.process.Processes;
import org.redress.process.TaskGone;
import org.redress.registry.Journal.Audience;
import org.redress.registry.rows.Numbers;
import org.redress.registry.rows.WorkRows;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.shared.CleanText;
import org.redress.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.data.relational.core.query.Criteria;
import org.springframework.data.relational.core.query.Query;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of appeals: sole owner of an appeal's state. */
@Component
public class Registry {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LONGEST_REASON = 2_000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final JdbcAggregateOperations appeals;
    private final Numbers numbers;
    private final WorkRows rows;
    private final Rights rights;
    private final Journal journal;
    private final Deadlines deadlines;
    private final Processes processes;
    private final Organisation organisation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Registry(
            JdbcAggregateOperations appeals,
            Numbers numbers,
            WorkRows rows,
            Rights rights,
            Journal journal,
            Deadlines deadlines,
            Processes processes,
            Organisation organisation,
            ApplicationEventPublisher events,
            Clock clock) {
        this.appeals = appeals;
        this.numbers = numbers;
        this.rows = rows;
        this.rights = rights;
        this.journal = journal;
        this.deadlines = deadlines;
        this.processes = processes;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    /** A free number of a year, `R-2026-000123`; taken outside the transaction that uses it, gaps are allowed. */
    public String nextNumber(int year) {
        return "R-%d-%06d".formatted(year, numbers.next(year));
    }

    /** The registration date by rules 11 and 14: a working day for a door without staff, the day itself for staff. */
    public LocalDate registrationDate(Channel channel, Instant received) {
        return channel.withoutStaff()
                ? deadlines.registrationDate(received)
                : LocalDate.ofInstant(received, organisation.zone());
    }

    /** Registers an appeal: row, journal, clocks, process, in one transaction. */
    @Transactional
    public Appeal register(String number, NewAppeal filed, Actor actor) {
        Appeal appeal = new Appeal(number, newToken(), filed, actor.login());
        place(appeal);
        appeals.insert(appeal);
        journal.write(
                number,
                actor,
                "REGISTERED",
                Audience.ALL,
                filed.kind(),
                filed.channel(),
                DAY.format(filed.registered()));
        begin(appeal);
        events.publishEvent(new AppealRegistered(number));
        return appeal;
    }

    /** Takes an ended appeal up again: a new round with new clocks and a new way, its history kept. */
    @Transactional
    public Appeal reopen(String number, String reason, Actor actor) {
        Appeal appeal = appeal(number);
        Instant now = clock.instant();
        appeal.reopened(
                now, registrationDate(Channel.OFFICE, now), CleanText.required("reason", reason, LONGEST_REASON));
        save(appeal);
        journal.write(number, actor, "REOPENED", Audience.ALL, appeal.round());
        begin(appeal);
        return appeal;
    }

    /** Clocks and process of a round; what has no other clock is looked at again (R24). */
    private void begin(Appeal appeal) {
        boolean isWatched = deadlines.open(appeal.clockOrder()).stream()
                .anyMatch(one -> one.state().equals("RUNNING"));
        if (!isWatched) {
            deadlines.lookAgain(appeal.number(), appeal.round());
        }
        processes.start("appeal", appeal.businessKey(), appeal.firstDecisions());
    }

    /** One appeal; refuses an unknown number. */
    public Appeal appeal(String number) {
        return find(number).orElseThrow(() -> Refused.notFound("appeal.unknown", number));
    }

    /** One appeal, if there is one of this number. */
    public Optional<Appeal> find(String number) {
        return Optional.ofNullable(appeals.findById(number, Appeal.class));
    }

    /** One appeal for a person who may read it. */
    public Appeal readBy(String number, Actor actor) {
        Appeal appeal = appeal(number);
        if (!mayRead(appeal, actor)) {
            throw Refused.forbidden("right.missing.READ_APPEAL");
        }
        return appeal;
    }

    /** Whether a person may read an appeal: by their right, or because their unit works or worked on it, as for an input. */
    public boolean mayRead(Appeal appeal, Actor actor) {
        return rights.may(actor, Action.READ_APPEAL, appeal.unit())
                || rows.unitsOn(appeal.number()).stream().anyMatch(unit -> rights.may(actor, Action.READ_APPEAL, unit));
    }

    /** The date shown to the applicant: the earliest promise that runs (rule 8). */
    public Optional<LocalDate> due(String number) {
        return rows.due(number);
    }

    /** The appeal behind a secret link. */
    public Optional<Appeal> behind(String token) {
        return appeals.findOne(Query.query(Criteria.where("token").is(token)), Appeal.class);
    }

    /** Saves what the aggregate's own methods changed, and tells the others. */
    @Transactional
    public void save(Appeal appeal) {
        place(appeal);
        appeals.update(appeal);
        events.publishEvent(new AppealChanged(appeal.number(), appeal.state()));
    }

    /** Tells the process that the applicant has replied; false when nothing in it waited for that. */
    @Transactional
    public boolean replied(String number) {
        try {
            return processes.correlate("applicantReplied", appeal(number).businessKey(), Map.of());
        } catch (TaskGone overtaken) {
            throw new OptimisticLockingFailureException("The time for the reply ran out just now", overtaken);
        }
    }

    private void place(Appeal appeal) {
        Optional<Unit> unit = Optional.ofNullable(appeal.unit()).flatMap(organisation::unit);
        @Nullable String territory = unit.map(Unit::territory).orElse(appeal.territory());
        Optional<String> topic =
                Optional.ofNullable(appeal.topic()).flatMap(organisation::topic).map(Topic::function);
        appeal.placed(territory, unit.map(Unit::function).or(() -> topic).orElse(null));
    }

    private static String newToken() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
