package org.redress.resolution.course;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.redress.correspondence.Letters;
import org.redress.deadline.ClockView;
import org.redress.deadline.Condition;
import org.redress.deadline.Deadlines;
import org.redress.process.Processes;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.resolution.clarification.Clarifications;
import org.redress.resolution.draft.Drafts;
import org.redress.resolution.input.SpecialistDay;
import org.redress.shared.Actor;
import org.redress.shared.Kind;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An appeal turns out to be of another kind: clocks close and open, and it is sorted again if others sort that kind (rule 9). */
@Component
@Transactional
public class Reclassifications {

    private static final String MESSAGE = "reclassified";

    private final ReclassificationRows rows;
    private final Registry registry;
    private final Deadlines deadlines;
    private final Processes processes;
    private final Clarifications clarifications;
    private final Drafts drafts;
    private final SpecialistDay day;
    private final Letters letters;
    private final Journal journal;
    private final Clock clock;

    Reclassifications(
            ReclassificationRows rows,
            Registry registry,
            Deadlines deadlines,
            Processes processes,
            Clarifications clarifications,
            Drafts drafts,
            SpecialistDay day,
            Letters letters,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.registry = registry;
        this.deadlines = deadlines;
        this.processes = processes;
        this.clarifications = clarifications;
        this.drafts = drafts;
        this.day = day;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /** The clocks that would run, changing nothing; refuses what the rules do not know. */
    @Transactional(readOnly = true)
    public List<ClockView> preview(String number, Kind kind, Set<Condition> conditions) {
        return deadlines.preview(registry.appeal(number).clockOrder(kind, conditions));
    }

    /** Whether it would be sorted anew, because others sort that kind. */
    @Transactional(readOnly = true)
    public boolean startsAgain(String number, Kind kind) {
        var appeal = registry.appeal(number);
        return !sorter(appeal.kind()).equals(sorter(kind)) && processes.awaits(MESSAGE, appeal.businessKey());
    }

    /**
     * Changes what an appeal is taken for; the applicant is told when the promised date moves.
     *
     * @throws Refused when nothing would change, the answer is given, or the rules know no such case
     */
    public void change(String number, Kind kind, Set<Condition> conditions, String reason, Actor actor) {
        var appeal = registry.appeal(number);
        var now = new TreeSet<>(conditions);
        if (appeal.conditions().contains(Condition.DANGER)) {
            now.add(Condition.DANGER);
        }
        if (kind == appeal.kind() && now.equals(new TreeSet<>(appeal.conditions()))) {
            throw Refused.invalid("kind", "resolution.sameKind");
        }
        var promised = registry.due(number);
        var again = startsAgain(number, kind);
        rows.save(new Reclassification(
                null,
                number,
                appeal.round(),
                appeal.kind(),
                kind,
                codes(appeal.conditions()),
                codes(now),
                reason,
                actor.login(),
                clock.instant().atOffset(ZoneOffset.UTC)));
        journal.write(number, actor, "RECLASSIFIED", Audience.ALL, appeal.kind(), kind);
        turn(number, kind, now, again);
        tell(number, promised);
    }

    private void turn(String number, Kind kind, Set<Condition> conditions, boolean again) {
        if (again) {
            clarifications.leave(number);
            day.end(number);
        }
        var appeal = registry.appeal(number);
        appeal.reclassified(kind, conditions, again);
        registry.save(appeal);
        deadlines.reclassify(appeal.clockOrder());
        day.follow(number);
        if (again) {
            drafts.setAside(number);
            processes.correlate(MESSAGE, appeal.businessKey(), Map.of());
        }
    }

    private void tell(String number, Optional<LocalDate> promised) {
        var due = registry.due(number);
        if (due.isPresent() && !due.equals(promised)) {
            letters.toApplicant(
                    number, Letters.Kind.RECLASSIFIED, Map.of("due", due.get().toString()));
        }
    }

    private String sorter(Kind kind) {
        return processes.decide("queue", Map.of("task", "triage", "kind", kind.name())).stream()
                .map(row -> String.valueOf(row.get("role")))
                .collect(Collectors.joining());
    }

    private static String codes(Set<Condition> conditions) {
        return conditions.stream().map(Condition::name).sorted().collect(Collectors.joining(","));
    }
}
