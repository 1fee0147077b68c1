package org.redress.resolution.shortcoming;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Action;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.redress.organisation.Rights;
import org.redress.organisation.Substitutes;
import org.redress.process.Forms;
import org.redress.process.PersonTask;
import org.redress.process.Processes;
import org.redress.process.TaskInHand;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.resolution.shortcoming.Shortcoming.State;
import org.redress.shared.Actor;
import org.redress.shared.CleanText;
import org.redress.shared.Refused;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shortcomings of departments: found on an appeal, given an owner and a date, followed until they are removed (000, task 4). */
@Component
@Transactional
public class Shortcomings {

    /** How the key of a shortcoming's own process begins; it is no appeal's. */
    public static final String KEY = "S-";

    private static final int LONGEST = 4_000;
    private static final String TASK = "removeShortcoming";

    private final ShortcomingRows rows;
    private final Registry registry;
    private final Rights rights;
    private final Organisation organisation;
    private final Substitutes substitutes;
    private final Processes processes;
    private final Forms forms;
    private final BeanFactory beans;
    private final Journal journal;
    private final Clock clock;

    Shortcomings(
            ShortcomingRows rows,
            Registry registry,
            Rights rights,
            Organisation organisation,
            Substitutes substitutes,
            Processes processes,
            Forms forms,
            BeanFactory beans,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.registry = registry;
        this.rights = rights;
        this.organisation = organisation;
        this.substitutes = substitutes;
        this.processes = processes;
        this.forms = forms;
        this.beans = beans;
        this.journal = journal;
        this.clock = clock;
    }

    /** What was found: in which unit, what, who removes it (nobody named: the unit's lead), by when. */
    public record Found(
            @Nullable String unit,
            @Nullable String what,
            @Nullable String owner,
            @Nullable LocalDate dueOn) {}

    /** Writes a shortcoming down that was found on an appeal, and follows it; tells its id. */
    public long find(String number, Found found, Actor actor) {
        registry.readBy(number, actor);
        if (found.unit() == null || organisation.unit(found.unit()).isEmpty()) {
            throw Refused.invalid("unit", "conflict.unknownUnit");
        }
        String owner = found.owner() == null
                ? organisation.leadOf(found.unit()).get(0).login()
                : organisation
                        .person(found.owner())
                        .map(Person::login)
                        .orElseThrow(() -> Refused.invalid("owner", "complaint.unknownOwner"));
        if (found.dueOn() == null || found.dueOn().isBefore(substitutes.today())) {
            throw Refused.invalid("dueOn", "complaint.dateAhead");
        }
        String what = CleanText.required("what", found.what(), LONGEST);
        Shortcoming one =
                rows.save(Shortcoming.found(number, found.unit(), what, owner, found.dueOn(), actor.login(), now()));
        journal.write(number, actor, "SHORTCOMING_FOUND", Audience.STAFF, found.unit(), found.dueOn());
        processes.start("shortcoming", KEY + one.key() + "/1", Map.of("shortcomingId", one.key()));
        return Long.parseLong(one.key());
    }

    /** What a person may see: management all, a head those of their units, anybody those that are theirs or that they found. */
    @Transactional(readOnly = true)
    public List<Shortcoming> seenBy(Actor actor, State state) {
        return rows.findByStateOrderByDueOnAscIdAsc(state).stream()
                .filter(one -> maySee(one, actor))
                .toList();
    }

    /** Those found on an appeal, for who may see them. */
    @Transactional(readOnly = true)
    public List<Shortcoming> of(String number, Actor actor) {
        return rows.findByNumberOrderById(number).stream()
                .filter(one -> maySee(one, actor))
                .toList();
    }

    /** Whether a person may say that it is removed: its owner, who stands in for them, or who oversees the unit. */
    public boolean mayRemove(Shortcoming one, Actor actor) {
        return one.isOpen() && (isOwner(one, actor) || rights.may(actor, Action.REASSIGN, one.unit()));
    }

    /** Removes it by the form of its task, saying how. */
    public void remove(long id, Map<String, String> values, Actor actor) {
        Shortcoming one = rows.findById(id)
                .filter(found -> maySee(found, actor))
                .orElseThrow(() -> Refused.notFound("shortcoming.unknown"));
        String task = one.taskId();
        if (!one.isOpen() || task == null) {
            throw Refused.conflict("shortcoming.removed");
        }
        if (!mayRemove(one, actor)) {
            throw Refused.forbidden("shortcoming.mayNotRemove");
        }
        Map<String, String> checked = new HashMap<>(forms.checked(TASK, values));
        TaskInHand hand = new TaskInHand(task, TASK, KEY + one.key() + "/1", actor.login());
        processes.complete(task, beans.getBean(TASK, PersonTask.class).complete(hand, checked));
    }

    /** Writes down how it was removed. */
    public void removed(String id, String how, Actor actor) {
        Shortcoming one = rows.save(shortcoming(id).removed(how, actor.login(), now()));
        journal.write(one.number(), actor, "SHORTCOMING_REMOVED", Audience.STAFF, one.unit());
    }

    /** One by its id, for its own process. */
    @Transactional(readOnly = true)
    public Shortcoming shortcoming(String id) {
        return rows.findById(Long.valueOf(id))
                .orElseThrow(() -> new IllegalStateException("No shortcoming " + id + " was written down"));
    }

    void change(Shortcoming changed) {
        rows.save(changed);
    }

    private boolean maySee(Shortcoming one, Actor actor) {
        return isOwner(one, actor)
                || one.foundBy().equals(actor.login())
                || rights.may(actor, Action.OVERSEE, one.unit());
    }

    private boolean isOwner(Shortcoming one, Actor actor) {
        return one.owner().equals(actor.login())
                || substitutes.actsFor(actor.login()).contains(one.owner());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
