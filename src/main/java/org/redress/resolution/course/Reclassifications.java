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
import org.redress.registry.Appeal;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.registry.State;
import org.redress.registry.joint.Groups;
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

    /** Only instances whose kinds have diagrams of their own wait for it; those of the second release know one way. */
    private static final String DIVIDED = "withdrawn";

    /** What becomes of the work that is under way. */
    private enum Turn {
        GO_ON,
        OTHER_WAY,
        SORT_AGAIN
    }

    private final ReclassificationRows rows;
    private final Registry registry;
    private final Groups groups;
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
            Groups groups,
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
        this.groups = groups;
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
        return turnOf(registry.appeal(number), kind) == Turn.SORT_AGAIN;
    }

    /** Others sort the new kind, or the same people do but it goes on by another diagram, which it enters at its begin. */
    private Turn turnOf(Appeal appeal, Kind kind) {
        if (!processes.awaits(MESSAGE, appeal.businessKey())) {
            return Turn.GO_ON;
        }
        var isDivided = processes.awaits(DIVIDED, appeal.businessKey());
        if (isDivided && (appeal.kind() == Kind.CONSULTATION || kind == Kind.CONSULTATION)) {
            return kind == Kind.CONSULTATION ? Turn.OTHER_WAY : Turn.SORT_AGAIN;
        }
        if (!sorter(appeal.kind()).equals(sorter(kind))) {
            return Turn.SORT_AGAIN;
        }
        var isSorted = appeal.state() != State.RECEIVED && appeal.state() != State.REGISTERED;
        var differs = Way.of(appeal.kind()) != Way.of(kind) && isDivided;
        return isSorted && differs ? Turn.OTHER_WAY : Turn.GO_ON;
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
        var turn = turnOf(appeal, kind);
        if (turn != Turn.GO_ON && groups.member(number).isPresent()) {
            throw Refused.conflict("joint.leaveFirst", number);
        }
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
        turn(number, kind, now, turn);
        tell(number, promised);
    }

    private void turn(String number, Kind kind, Set<Condition> conditions, Turn turn) {
        if (turn != Turn.GO_ON) {
            clarifications.leave(number);
            day.end(number);
        }
        var appeal = registry.appeal(number);
        appeal.reclassified(kind, conditions);
        switch (turn) {
            case SORT_AGAIN -> appeal.sortedAgain();
            case OTHER_WAY -> appeal.routedAgain();
            case GO_ON -> {
                // nobody's work changes
            }
        }
        registry.save(appeal);
        deadlines.reclassify(appeal.clockOrder());
        day.follow(number);
        if (turn != Turn.GO_ON) {
            drafts.setAside(number);
            var decisions = Map.<String, Object>of(
                    "sorted", turn == Turn.OTHER_WAY, "kind", Way.of(kind).name());
            processes.correlate(MESSAGE, appeal.businessKey(), decisions);
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
