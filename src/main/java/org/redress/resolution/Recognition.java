package org.redress.resolution;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.process.Processes;
import org.redress.registry.Registry;
import org.redress.registry.Work;
import org.redress.resolution.transfer.Matter;
import org.redress.resolution.transfer.Transfers;
import org.redress.shared.Actor;
import org.redress.shared.CleanText;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person recognises in one stroke what is no appeal, a fault report or a meter reading, and takes it back when that was wrong. */
@Component
@Transactional
public class Recognition {

    private static final int LONGEST = 2_000;

    private final Registry registry;
    private final Work work;
    private final Rights rights;
    private final Transfers transfers;
    private final Processes processes;

    Recognition(Registry registry, Work work, Rights rights, Transfers transfers, Processes processes) {
        this.registry = registry;
        this.work = work;
        this.rights = rights;
        this.transfers = transfers;
        this.processes = processes;
    }

    /**
     * Sorts an appeal out as a fault report or a meter reading: its triage is done, the dispatcher or the metering unit has it.
     *
     * @throws Refused when it is sorted already, or nobody knows who would take it
     */
    public void passOn(String number, @Nullable String matter, @Nullable String territory, Actor actor) {
        var what = Matter.of(matter == null ? "" : matter)
                .orElseThrow(() -> Refused.invalid("matter", "resolution.whichMatter"));
        registry.readBy(number, actor);
        rights.require(actor, Action.TRIAGE, registry.appeal(number).unit());
        var triage = work.item(number, "triage", actor).orElseThrow(() -> Refused.conflict("resolution.sorted"));
        Map<String, String> values = new LinkedHashMap<>(Map.of("outcome", what.name()));
        if (territory != null && !territory.isBlank()) {
            values.put("territory", territory);
        }
        work.complete(triage.taskId(), values, actor);
    }

    /**
     * Takes back what those it was handed to have not taken yet: it is an appeal, and is sorted again.
     *
     * @throws Refused when nothing waits to be taken any more
     */
    public void takeBack(String number, @Nullable String why, Actor actor) {
        rights.require(actor, Action.TRIAGE, registry.appeal(number).unit());
        if (transfers.open(number).isEmpty()) {
            throw Refused.conflict("resolution.nothingHanded");
        }
        transfers.withdraw(number, CleanText.optional("why", why, LONGEST), actor);
        if (!processes.correlate("transferTakenBack", registry.appeal(number).businessKey(), Map.of())) {
            throw Refused.conflict("resolution.nothingHanded");
        }
    }

    /** Whether a person may say so now: the appeal waits to be sorted, by them. */
    @Transactional(readOnly = true)
    public boolean mayPassOn(String number, Actor actor) {
        return work.item(number, "triage", actor).isPresent();
    }

    /** What was handed over and is not taken yet. */
    @Transactional(readOnly = true)
    public Optional<Handed> handed(String number) {
        return transfers.open(number).map(open -> new Handed(open.matter().name(), open.unit(), open.by(), open.at()));
    }

    /** What waits to be taken: FAULT or READING, by which unit, handed over by whom and when. */
    public record Handed(String matter, String unit, String by, Instant at) {}

    /** Whether a person may take it back. */
    @Transactional(readOnly = true)
    public boolean mayTakeBack(String number, Actor actor) {
        return rights.may(actor, Action.TRIAGE, registry.appeal(number).unit())
                && transfers.open(number).isPresent();
    }
}
