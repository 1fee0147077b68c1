package org.redress.resolution.action;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.Letters;
import org.redress.correspondence.Letters.Notice;
import org.redress.deadline.Deadlines;
import org.redress.organisation.Organisation;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.resolution.action.PromisedAction.State;
import org.redress.resolution.telling.Colleagues;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The actions that were promised, each followed by its own clock until it is done, or refused with the head's consent. */
@Component
@Transactional
public class Actions {

    private static final String OWN_DATE = "R26";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final PromisedActions actions;
    private final Registry registry;
    private final Deadlines deadlines;
    private final Organisation organisation;
    private final Letters letters;
    private final Colleagues colleagues;
    private final Journal journal;
    private final Clock clock;

    Actions(
            PromisedActions actions,
            Registry registry,
            Deadlines deadlines,
            Organisation organisation,
            Letters letters,
            Colleagues colleagues,
            Journal journal,
            Clock clock) {
        this.actions = actions;
        this.registry = registry;
        this.deadlines = deadlines;
        this.organisation = organisation;
        this.letters = letters;
        this.colleagues = colleagues;
        this.journal = journal;
        this.clock = clock;
    }

    /** How many actions wait to be begun in this round. */
    @Transactional(readOnly = true)
    public int toBegin(String number) {
        return in(number, Set.of(State.PROMISED)).size();
    }

    /** Whether somebody has still to do something that was promised in this round. */
    @Transactional(readOnly = true)
    public boolean isAnyOpen(String number) {
        return !in(number, Set.of(State.PROMISED, State.OPEN, State.REFUSING)).isEmpty();
    }

    /** What the answer of this round promises, as its letter tells it: a line for each, with its date. */
    @Transactional(readOnly = true)
    public String promised(String number) {
        return in(number, Set.of(State.PROMISED)).stream()
                .map(one -> "— %s (%s)".formatted(one.what(), DAY.format(one.dueOn())))
                .collect(joining("\n"));
    }

    /** Begins the next action of a round: its clock runs from the promise to its date. */
    public Begun begin(String number) {
        PromisedAction next = in(number, Set.of(State.PROMISED)).get(0);
        PromisedAction begun = actions.save(next.watched(clockTo(next, next.dueOn())));
        journal.write(number, Actor.SYSTEM, "ACTION_BEGUN", Audience.STAFF, begun.owner(), begun.dueOn());
        return begun(begun);
    }

    /** What the process needs to know of an action: its id, whose it is, by when. */
    public record Begun(String id, String owner, LocalDate dueOn) {}

    /** One action for who does it or decides on it. */
    @Transactional(readOnly = true)
    public PromisedAction action(String id) {
        return actions.findById(Long.valueOf(id))
                .orElseThrow(() -> new IllegalStateException("No action " + id + " was written down"));
    }

    /** Its owner says that it is done, or asks to be let off with the reason. */
    public void report(String id, boolean done, String words, Actor actor) {
        PromisedAction action = action(id);
        actions.save(action.reported(done ? State.DONE : State.REFUSING, words));
        if (!done) {
            journal.write(action.number(), actor, "ACTION_REFUSAL_ASKED", Audience.STAFF, action.owner());
        }
    }

    /** The head lets the owner off, or does not; then perhaps with another date. Who owns an action never decides on it. */
    public Begun decide(String id, boolean letOff, @Nullable String why, @Nullable LocalDate newDate, Actor actor) {
        PromisedAction action = action(id);
        if (action.owner().equals(actor.login())) {
            throw Refused.forbidden("complaint.ownAction");
        }
        LocalDate due = letOff || newDate == null ? action.dueOn() : newDate;
        if (due.isBefore(today()) && newDate != null && !letOff) {
            throw Refused.invalid("dueOn", "complaint.dateAhead");
        }
        PromisedAction decided = action.decided(letOff ? State.REFUSED : State.OPEN, due, actor.login(), now(), why);
        if (!due.equals(action.dueOn())) {
            end(action);
            decided = decided.watched(clockTo(action, due));
        }
        actions.save(decided);
        if (!letOff) {
            journal.write(action.number(), actor, "ACTION_INSISTED", Audience.STAFF, action.owner(), due);
            colleagues.tell(
                    action.owner(), Notice.ACTION_INSISTED, action.number(), Map.of("comment", why == null ? "" : why));
        }
        return begun(decided);
    }

    /** Closes an action: its clock ends, and everybody sees what became of it. */
    public void end(String id) {
        PromisedAction action = actions.save(action(id).in(action(id).state(), now()));
        end(action);
        boolean done = action.state() == State.DONE;
        journal.write(
                action.number(),
                new Actor(done || action.decidedBy() == null ? action.owner() : action.decidedBy()),
                done ? "ACTION_DONE" : "ACTION_REFUSED",
                Audience.ALL,
                action.dueOn());
    }

    /** Tells the applicant what became of each promise; without effect when nothing was promised. */
    public void tellApplicant(String number) {
        List<PromisedAction> over = in(number, Set.of(State.DONE, State.REFUSED));
        if (!over.isEmpty()) {
            letters.toApplicant(
                    number,
                    Letters.Kind.ACTIONS_OVER,
                    Map.of("done", lines(over, State.DONE), "refused", lines(over, State.REFUSED)));
        }
    }

    private static String lines(List<PromisedAction> over, State state) {
        return over.stream()
                .filter(one -> one.state() == state)
                .map(one -> "— " + one.what() + (state == State.DONE ? "" : ": " + one.decision()))
                .collect(joining("\n"));
    }

    private String clockTo(PromisedAction action, LocalDate due) {
        return deadlines
                .openInternal(
                        action.number(),
                        action.round(),
                        OWN_DATE,
                        action.promisedAt().toInstant(),
                        due)
                .key();
    }

    private void end(PromisedAction action) {
        if (action.clockKey() != null) {
            deadlines.end(action.clockKey());
        }
    }

    private List<PromisedAction> in(String number, Set<State> states) {
        return actions.findByNumberAndRoundAndStateInOrderById(
                number, registry.appeal(number).round(), states);
    }

    private static Begun begun(PromisedAction action) {
        return new Begun(action.key(), action.owner(), action.dueOn());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), organisation.zone());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
