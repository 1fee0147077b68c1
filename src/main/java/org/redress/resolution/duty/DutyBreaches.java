package org.redress.resolution.duty;

import static org.redress.resolution.duty.DutyBreach.State.CONFIRMED;
import static org.redress.resolution.duty.DutyBreach.State.REFUTED;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Action;
import org.redress.organisation.Organisation;
import org.redress.organisation.Rights;
import org.redress.process.Forms;
import org.redress.process.PersonTask;
import org.redress.process.Processes;
import org.redress.process.TaskInHand;
import org.redress.registry.Appeal;
import org.redress.registry.Registry;
import org.redress.shared.Actor;
import org.redress.shared.CleanText;
import org.redress.shared.Refused;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Breaches of law or duty: who finds one reports it, management decides; nobody else learns of it (000, task 7). */
@Component
@Transactional
public class DutyBreaches {

    /** How the key of a breach's own process begins; it is no appeal's. */
    public static final String KEY = "D-";

    private static final int WHAT = 4_000;
    private static final String TASK = "decideBreach";

    private final DutyBreachRows rows;
    private final Registry registry;
    private final Rights rights;
    private final Organisation organisation;
    private final Processes processes;
    private final Forms forms;
    private final BeanFactory beans;
    private final Clock clock;

    DutyBreaches(
            DutyBreachRows rows,
            Registry registry,
            Rights rights,
            Organisation organisation,
            Processes processes,
            Forms forms,
            BeanFactory beans,
            Clock clock) {
        this.rows = rows;
        this.registry = registry;
        this.rights = rights;
        this.organisation = organisation;
        this.processes = processes;
        this.forms = forms;
        this.beans = beans;
        this.clock = clock;
    }

    /** Reports what one of the staff did, found on an appeal; tells the report's id. */
    public long report(String number, @Nullable String login, @Nullable String what, Actor actor) {
        Appeal appeal = registry.readBy(number, actor);
        if (login == null || organisation.person(login).isEmpty()) {
            throw Refused.invalid("person", "conflict.unknownPerson");
        }
        if (login.equals(actor.login())) {
            throw Refused.invalid("person", "duty.yourself");
        }
        String words = CleanText.required("what", what, WHAT);
        DutyBreach breach = rows.save(DutyBreach.reported(number, appeal.round(), login, words, actor.login(), now()));
        processes.start("dutyBreach", KEY + breach.key() + "/1", Map.of("breachId", breach.key()));
        return Long.parseLong(breach.key());
    }

    /** What a person may see: management and auditors all that is not about themselves, anybody what they reported. */
    @Transactional(readOnly = true)
    public List<DutyBreach> seenBy(Actor actor) {
        return rows.findAllByOrderByIdDesc().stream()
                .filter(breach -> maySee(breach, actor))
                .toList();
    }

    /** One for who may see it; for everybody else there is none. */
    @Transactional(readOnly = true)
    public DutyBreach seen(long id, Actor actor) {
        return rows.findById(id)
                .filter(breach -> maySee(breach, actor))
                .orElseThrow(() -> Refused.notFound("duty.unknown"));
    }

    /** Whether a person is to decide on it: management, never about themselves, nor about what they reported. */
    public boolean mayDecide(DutyBreach breach, Actor actor) {
        return breach.state() == DutyBreach.State.REPORTED
                && maySee(breach, actor)
                && rights.may(actor, Action.DECIDE_BREACH, null)
                && !breach.reportedBy().equals(actor.login());
    }

    /** Decides by the form of the task, confirmed or not; both with the reason, a confirmed one with the measure. */
    public void decide(long id, Map<String, String> values, Actor actor) {
        DutyBreach breach = seen(id, actor);
        String task = breach.taskId();
        if (breach.state() != DutyBreach.State.REPORTED || task == null) {
            throw Refused.conflict("duty.decided");
        }
        if (!mayDecide(breach, actor)) {
            throw Refused.forbidden("duty.mayNotDecide");
        }
        Map<String, String> checked = new HashMap<>(forms.checked(TASK, values));
        TaskInHand hand = new TaskInHand(task, TASK, KEY + breach.key() + "/1", actor.login());
        processes.complete(task, beans.getBean(TASK, PersonTask.class).complete(hand, checked));
    }

    /** Writes the decision down. */
    public void record(String id, boolean confirmed, String reason, @Nullable String measure, Actor actor) {
        DutyBreach breach = breach(id);
        rows.save(breach.decided(
                confirmed ? CONFIRMED : REFUTED, reason, confirmed ? measure : null, actor.login(), now()));
    }

    /** Notes the task in which the decision waits. */
    void waitsIn(String id, String taskId) {
        rows.save(breach(id).waiting(taskId));
    }

    /** One by its id, for its own process. */
    @Transactional(readOnly = true)
    public DutyBreach breach(String id) {
        return rows.findById(Long.valueOf(id))
                .orElseThrow(() -> new IllegalStateException("No breach " + id + " was written down"));
    }

    private boolean maySee(DutyBreach breach, Actor actor) {
        return !breach.login().equals(actor.login())
                && (breach.reportedBy().equals(actor.login()) || rights.may(actor, Action.SEE_BREACHES, null));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
