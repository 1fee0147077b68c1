package org.redress.resolution.danger;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.Letters.Notice;
import org.redress.deadline.Condition;
import org.redress.deadline.Deadlines;
import org.redress.process.Processes;
import org.redress.registry.AppealRegistered;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.registry.State;
import org.redress.resolution.aside.Aside;
import org.redress.resolution.aside.Asides;
import org.redress.resolution.telling.Colleagues;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Danger to life or health: fifteen minutes until a dispatcher has it, from the moment when it became known (R25). */
@Component
@Transactional
public class Dangers {

    private final DangerReports reports;
    private final Registry registry;
    private final Deadlines deadlines;
    private final Processes processes;
    private final Asides asides;
    private final Colleagues colleagues;
    private final Journal journal;
    private final Clock clock;

    Dangers(
            DangerReports reports,
            Registry registry,
            Deadlines deadlines,
            Processes processes,
            Asides asides,
            Colleagues colleagues,
            Journal journal,
            Clock clock) {
        this.reports = reports;
        this.registry = registry;
        this.deadlines = deadlines;
        this.processes = processes;
        this.asides = asides;
        this.colleagues = colleagues;
        this.journal = journal;
        this.clock = clock;
    }

    /** What the door knew to be dangerous. */
    @EventListener
    void on(AppealRegistered registered) {
        var appeal = registry.appeal(registered.number());
        if (appeal.conditions().contains(Condition.DANGER)) {
            report(registered.number(), null, new Actor(appeal.registeredBy()));
        }
    }

    /**
     * Passes a danger to the dispatcher.
     *
     * @throws Refused when the dispatcher has it already, or the appeal has its answer
     */
    public void report(String number, @Nullable String words, Actor actor) {
        var appeal = registry.appeal(number);
        if (appeal.state().ended() || appeal.state() == State.ANSWERED) {
            throw Refused.conflict("resolution.ended");
        }
        if (isOpen(number, appeal.round())) {
            throw Refused.conflict("resolution.dangerKnown");
        }
        var key = deadlines.danger(number, appeal.round(), clock.instant()).key();
        var report = reports.save(DangerReport.open(number, appeal.round(), words, actor.login(), now(), key));
        journal.write(number, actor, "DANGER_REPORTED", Audience.ALL);
        var id = report.key();
        if (!asides.begin(Aside.DANGER, appeal.businessKey(), id)) {
            processes.start("danger", appeal.businessKey(), Map.of("dangerId", id));
        }
    }

    /** Refuses to end an appeal over which a dispatcher has still to decide. */
    @Transactional(readOnly = true)
    public void requireDecided(String number) {
        if (isOpen(number, registry.appeal(number).round())) {
            throw Refused.conflict("resolution.dangerOpen");
        }
    }

    /** Writes down what the dispatcher decided. */
    public void decide(String id, boolean taken, @Nullable String remark, Actor dispatcher) {
        var how = taken ? DangerReport.State.TAKEN : DangerReport.State.REFUTED;
        reports.save(report(id).decided(how, remark, dispatcher.login(), now()));
    }

    /** Ends the clock of a danger that was decided on, and tells who reported it. */
    public void end(String id) {
        var report = report(id);
        var dispatcher = new Actor(requireNonNull(report.decidedBy(), "Somebody decides on a danger"));
        deadlines.end(report.clockKey());
        var isTaken = report.state() == DangerReport.State.TAKEN;
        journal.write(report.number(), dispatcher, isTaken ? "DANGER_TAKEN" : "DANGER_REFUTED", Audience.ALL);
        var remark = report.remark() == null ? "" : report.remark();
        colleagues.tell(
                report.reportedBy(),
                isTaken ? Notice.DANGER_TAKEN : Notice.DANGER_REFUTED,
                report.number(),
                Map.of("comment", remark));
    }

    private boolean isOpen(String number, int round) {
        return reports.existsByNumberAndRoundAndState(number, round, DangerReport.State.OPEN);
    }

    private DangerReport report(String id) {
        return reports.findById(Long.valueOf(id))
                .orElseThrow(() -> new IllegalStateException("No danger " + id + " was written down"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
