package org.redress.resolution.application;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.Letters;
import org.redress.deadline.Deadlines;
import org.redress.registry.Appeal;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.resolution.application.WorkReport.Fault;
import org.redress.resolution.application.WorkReport.State;
import org.redress.resolution.danger.Dangers;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The work of an application: done and confirmed by the client, or failed, so that another time is needed (R5). */
@Component
@Transactional
public class FieldWork {

    private static final String PATIENCE = "confirmationDays";
    private static final String LOOKED_AGAIN = "R24";

    private final WorkReports reports;
    private final Registry registry;
    private final Deadlines deadlines;
    private final Dangers dangers;
    private final Times times;
    private final Letters letters;
    private final ClientSaid said;
    private final Journal journal;
    private final Clock clock;

    FieldWork(
            WorkReports reports,
            Registry registry,
            Deadlines deadlines,
            Dangers dangers,
            Times times,
            Letters letters,
            ClientSaid said,
            Journal journal,
            Clock clock) {
        this.reports = reports;
        this.registry = registry;
        this.deadlines = deadlines;
        this.dangers = dangers;
        this.times = times;
        this.letters = letters;
        this.said = said;
        this.journal = journal;
        this.clock = clock;
    }

    /** Writes down that the work is done. */
    public void done(String number, String words, Actor actor) {
        dangers.requireDecided(number);
        write(number, true, null, words, State.WAITING, actor);
    }

    /** Writes down why the work was not done, or can't be at the agreed time. */
    public void failed(String number, String fault, String words, Actor actor) {
        write(number, false, Fault.valueOf(fault), words, State.FAILED, actor);
    }

    /** Tells the client that the work is done; the clocks stop, and until the client has spoken somebody looks again (R24). */
    public Instant reportDone(String number) {
        var report = latest(number);
        var appeal = registry.appeal(number);
        var due = deadlines.waitDue(PATIENCE, clock.instant());
        appeal.workDone(clock.instant(), report.words(), report.reportedBy());
        registry.save(appeal);
        deadlines.endAll(number, appeal.round());
        deadlines.lookAgain(number, appeal.round());
        reports.save(report.waitingUntil(due.atOffset(ZoneOffset.UTC)));
        letters.toApplicant(
                number,
                Letters.Kind.WORK_DONE,
                Map.of(
                        "reason", report.words(),
                        "replyBy", times.lastDay(due).toString(),
                        "signatory", report.reportedBy()));
        journal.write(number, new Actor(report.reportedBy()), "WORK_DONE", Audience.ALL, times.lastDay(due));
        return due;
    }

    /** Tells the client why nothing was done and that another time will be agreed. */
    public void reportFailure(String number) {
        var report = latest(number);
        var isAhead = report.agreedFor() != null && !times.isOver(report.agreedFor());
        letters.toApplicant(
                number,
                Letters.Kind.WORK_FAILED,
                Map.of(
                        "reason", report.words(),
                        "fault", String.valueOf(report.fault()),
                        "ahead", isAhead ? "yes" : "no",
                        "signatory", report.reportedBy()));
        journal.write(number, new Actor(report.reportedBy()), "WORK_FAILED", Audience.ALL);
    }

    /** The client confirms that the work is done. */
    public void confirm(String number, @Nullable String words, Actor actor, Way way) {
        end(waiting(number), State.CONFIRMED, actor, way, words);
        journal.write(number, actor, "WORK_CONFIRMED", Audience.ALL);
        if (!actor.isPerson()) {
            said.tell(number, "CONFIRMED");
        }
    }

    /** The client says that it is not done: the clocks run again, and another time is agreed. */
    public void deny(String number, String words, Actor actor, Way way) {
        end(waiting(number), State.DENIED, actor, way, words);
        var appeal = registry.appeal(number);
        appeal.workDenied();
        registry.save(appeal);
        runAgain(appeal);
        journal.write(number, actor, "WORK_DENIED", Audience.ALL);
        if (!actor.isPerson()) {
            said.tell(number, "DENIED");
        }
    }

    /** The client said nothing until the day that they were told: it counts as confirmed, and they are told so. */
    public void confirmBySilence(String number) {
        end(waiting(number), State.SILENT, Actor.SYSTEM, null, null);
        letters.toApplicant(number, Letters.Kind.WORK_CONFIRMED, Map.of());
        journal.write(number, Actor.SYSTEM, "WORK_CONFIRMED_BY_SILENCE", Audience.ALL);
    }

    /** The report that waits for the client, if any. */
    @Transactional(readOnly = true)
    Optional<WorkReport> open(String number) {
        return reports.findFirstByNumberAndRoundOrderByIdDesc(
                        number, registry.appeal(number).round())
                .filter(report -> report.state() == State.WAITING);
    }

    private void runAgain(Appeal appeal) {
        deadlines.clocks(appeal.number()).stream()
                .filter(one -> one.rule().equals(LOOKED_AGAIN))
                .forEach(one -> deadlines.end(one.key()));
        deadlines.reopen(appeal.number(), appeal.round());
    }

    private void write(String number, boolean isDone, @Nullable Fault fault, String words, State state, Actor actor) {
        var appeal = registry.appeal(number);
        reports.save(new WorkReport(
                null,
                number,
                appeal.round(),
                appeal.stated().agreed(),
                isDone,
                fault,
                words,
                actor.login(),
                now(),
                state,
                null,
                null,
                null,
                null,
                null));
    }

    private void end(WorkReport report, State how, Actor actor, @Nullable Way way, @Nullable String words) {
        reports.save(report.answered(how, actor.login(), now(), way, words));
    }

    private WorkReport waiting(String number) {
        return open(number).orElseThrow(() -> Refused.conflict("application.tooLate"));
    }

    private WorkReport latest(String number) {
        return reports.findFirstByNumberAndRoundOrderByIdDesc(
                        number, registry.appeal(number).round())
                .orElseThrow(() -> new IllegalStateException("Nobody reported on the work of " + number));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
