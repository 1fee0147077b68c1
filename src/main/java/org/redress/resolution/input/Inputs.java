package org.redress.resolution.input;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.Letters.Notice;
import org.redress.deadline.ClockKind;
import org.redress.deadline.ClockView;
import org.redress.deadline.Deadlines;
import org.redress.deadline.StageReached;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.redress.organisation.Role;
import org.redress.registry.Appeal;
import org.redress.registry.Conflicts;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.resolution.aside.Aside;
import org.redress.resolution.aside.Asides;
import org.redress.resolution.input.InputRequest.State;
import org.redress.resolution.telling.Colleagues;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The input of other units: asked for, given within one working day, received (003, 5.2.6; R3). */
@Component
@Transactional
public class Inputs {

    private static final String SPECIALISTS_DAY = "R3";
    private static final String DATE_SET = "R26";

    private final InputRequests requests;
    private final Registry registry;
    private final JdbcClient jdbc;
    private final Organisation organisation;
    private final Deadlines deadlines;
    private final Conflicts conflicts;
    private final Colleagues colleagues;
    private final Asides asides;
    private final Journal journal;
    private final Clock clock;

    Inputs(
            InputRequests requests,
            Registry registry,
            JdbcClient jdbc,
            Organisation organisation,
            Deadlines deadlines,
            Conflicts conflicts,
            Colleagues colleagues,
            Asides asides,
            Journal journal,
            Clock clock) {
        this.requests = requests;
        this.registry = registry;
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.deadlines = deadlines;
        this.conflicts = conflicts;
        this.colleagues = colleagues;
        this.asides = asides;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Asks another unit, whose own clock begins to run: one working day (R3), or to the date that is set (R26).
     *
     * @throws Refused when the unit can't answer, is asked already, or has the appeal itself, or the date is none
     */
    public void request(String number, String unit, String question, @Nullable LocalDate due, Actor actor) {
        var id = write(number, unit, question, due, actor);
        var key = registry.appeal(number).businessKey();
        if (!asides.begin(Aside.INPUT, key, Map.of("requestId", id, "askedUnit", unit))) {
            throw Refused.conflict("resolution.tooLate");
        }
    }

    /**
     * Writes a request down for the process to lay before the unit, and tells its id; the unit's clock begins to run.
     *
     * @throws Refused when the unit can't answer, is complained of, is asked already, or has the appeal itself, or the date is none
     */
    public String write(String number, String unit, String question, @Nullable LocalDate due, Actor actor) {
        var appeal = registry.appeal(number);
        check(unit, appeal);
        var asked = requests.findByNumberAndRoundAndState(number, appeal.round(), State.OPEN);
        if (asked.stream().anyMatch(request -> request.unit().equals(unit))) {
            throw Refused.conflict("resolution.unitAlreadyAsked");
        }
        var key = clock(appeal, due).key();
        var request = requests.save(
                InputRequest.open(number, appeal.round(), unit, question, due, actor.login(), now(), key));
        journal.write(number, actor, "INPUT_REQUESTED", Audience.STAFF, unit);
        return request.key();
    }

    /** Reminds those of whom an input is waited for: who has it in hand, else the unit's lead. */
    public void remind(String number, long id, Actor actor) {
        var request = requests.findById(id)
                .filter(one -> one.number().equals(number) && one.state() == State.OPEN)
                .orElseThrow(() -> Refused.conflict("input.notOpen"));
        owing(request).forEach(login -> colleagues.tell(login, Notice.INPUT_WANTED, number, Map.of()));
        journal.write(number, actor, "INPUT_REMINDED", Audience.STAFF, request.unit());
    }

    /** Who leads is told that what they asked for is late; whom it concerns in the asked unit table 2b tells. */
    @EventListener
    void on(StageReached stage) {
        if (stage.stage().equals("MISSED") && stage.clock() == ClockKind.INTERNAL) {
            requests.findByClockKeyAndState(stage.clockKey(), State.OPEN)
                    .forEach(late -> colleagues.tell(late.askedBy(), Notice.INPUT_LATE, late.number(), Map.of()));
        }
    }

    /** Writes down what the unit says. */
    public void give(String id, String input, Actor actor) {
        requests.save(request(id).given(input, actor.login(), now()));
    }

    /** Takes the input over: its clock ends, and who asked is told. */
    public void receive(String id) {
        var request = request(id);
        deadlines.end(request.clockKey());
        var giver = request.givenBy() == null ? Actor.SYSTEM : new Actor(request.givenBy());
        journal.write(request.number(), giver, "INPUT_GIVEN", Audience.STAFF, request.unit());
        colleagues.tell(request.askedBy(), Notice.INPUT, request.number(), Map.of());
    }

    /** The clocks of requests that are still open. */
    Set<String> openClocks(String number, int round) {
        return requests.findByNumberAndRoundAndState(number, round, State.OPEN).stream()
                .map(InputRequest::clockKey)
                .collect(toSet());
    }

    private ClockView clock(Appeal appeal, @Nullable LocalDate due) {
        if (due == null) {
            return deadlines.openInternal(appeal.number(), appeal.round(), SPECIALISTS_DAY, clock.instant());
        }
        var today = LocalDate.ofInstant(clock.instant(), organisation.zone());
        if (due.isBefore(today)) {
            throw Refused.invalid("due", "input.past");
        }
        registry.due(appeal.number()).filter(due::isAfter).ifPresent(answer -> {
            throw Refused.invalid("due", "input.afterAnswer", answer);
        });
        return deadlines.openInternal(appeal.number(), appeal.round(), DATE_SET, clock.instant(), due);
    }

    private List<String> owing(InputRequest request) {
        var taken = jdbc.sql("select distinct assignee from v_registry_work"
                        + " where number = ? and task = 'giveInput' and unit = ? and assignee is not null")
                .params(request.number(), request.unit())
                .query(String.class)
                .list();
        var leads = organisation.leadOf(request.unit()).stream().map(Person::login);
        return taken.isEmpty() ? leads.toList() : taken;
    }

    private void check(String unit, Appeal appeal) {
        if (organisation.unit(unit).isEmpty()) {
            throw Refused.invalid("unit", "resolution.unknownUnit");
        }
        if (unit.equals(appeal.unit())) {
            throw Refused.invalid("unit", "resolution.ownUnit");
        }
        if (conflicts.concernsUnit(appeal, unit)) {
            throw Refused.invalid("unit", "appeal.complainedOf");
        }
        if (organisation.members(unit).stream()
                .noneMatch(person -> person.roles().contains(Role.FUNCTIONAL_SPECIALIST))) {
            throw Refused.invalid("unit", "resolution.nobodyThere");
        }
    }

    private InputRequest request(String id) {
        return requests.findById(Long.valueOf(id))
                .orElseThrow(() -> new IllegalStateException("No request " + id + " for input was written down"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
