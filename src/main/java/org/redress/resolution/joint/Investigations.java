package org.redress.resolution.joint;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Action;
import org.redress.organisation.Organisation;
import org.redress.organisation.Rights;
import org.redress.registry.Registry;
import org.redress.registry.joint.Groups;
import org.redress.registry.joint.JointGroup;
import org.redress.registry.joint.Membership;
import org.redress.registry.joint.Origin;
import org.redress.shared.Actor;
import org.redress.shared.CleanText;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;

/** What people do with groups: join appeals, let one go, as far as their rights reach. Each appeal in a transaction of its own. */
@Component
public class Investigations {

    private static final int MOST = 100;
    private static final int LONGEST_TITLE = 200;

    private final Groups groups;
    private final Membership membership;
    private final Registry registry;
    private final Rights rights;
    private final Organisation organisation;
    private final Clock clock;

    Investigations(
            Groups groups,
            Membership membership,
            Registry registry,
            Rights rights,
            Organisation organisation,
            Clock clock) {
        this.groups = groups;
        this.membership = membership;
        this.registry = registry;
        this.rights = rights;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Whether a person may join appeals: whoever sorts or routes them. */
    public boolean mayGather(Actor actor) {
        return Stream.of(Action.TRIAGE, Action.ROUTE).anyMatch(action -> rights.mayEverywhere(actor, action));
    }

    /** Whether a person may let a member go: whoever joins them, and who investigates. */
    public boolean mayRelease(JointGroup group, Actor actor) {
        return mayGather(actor) || rights.may(actor, Action.DRAFT, group.unit());
    }

    /** Whether a person sees who is in a group: those who read every appeal, and the unit that leads it. */
    public boolean maySeeMembers(JointGroup group, Actor actor) {
        return rights.may(actor, Action.READ_APPEAL, group.unit());
    }

    /** Whether a person hears of every outage, though not of whom it concerns: the dispatchers. */
    public boolean hearsOfOutages(Actor actor) {
        return rights.maySomewhere(actor, Action.CONFIRM_DANGER);
    }

    /** A group that a person may read: one whose members they see, or an outage for the dispatchers. */
    public JointGroup readBy(String code, Actor actor) {
        if (!rights.maySomewhere(actor, Action.READ_APPEAL)) {
            throw Refused.forbidden("right.missing.READ_APPEAL");
        }
        JointGroup group = groups.group(code);
        boolean outage = group.origin() == Origin.OUTAGE && hearsOfOutages(actor);
        if (!outage && !maySeeMembers(group, actor)) {
            throw Refused.forbidden("right.missing.READ_APPEAL");
        }
        return group;
    }

    /** Joins appeals into a new group, and tells its code; the first one must be joinable. */
    public String gather(@Nullable String title, List<String> numbers, Actor actor) {
        requireGather(actor);
        List<String> distinct = checked(numbers);
        distinct.forEach(number -> registry.readBy(number, actor));
        String clean = CleanText.optional("title", title, LONGEST_TITLE);
        String line = clean == null ? registry.appeal(distinct.get(0)).subject() : clean;
        distinct.forEach(membership::requireFree);
        String code = form(line, actor);
        add(code, distinct, actor);
        return code;
    }

    /** Joins those that can be into a new group, none when fewer than two can, and tells of each what became of it. */
    public Gathered gatherThose(List<String> numbers, Actor actor) {
        requireGather(actor);
        Map<String, Attached> each = new LinkedHashMap<>();
        checked(numbers).forEach(number -> each.put(number, free(number, actor)));
        List<String> fit = each.values().stream()
                .filter(Attached::isIn)
                .map(Attached::number)
                .toList();
        if (fit.size() < 2) {
            fit.forEach(number -> each.put(number, new Attached(number, Refused.conflict("joint.alone", number))));
            return new Gathered(null, List.copyOf(each.values()));
        }
        String code = form(registry.appeal(fit.get(0)).subject(), actor);
        add(code, fit, actor).forEach(one -> each.put(one.number(), one));
        return new Gathered(code, List.copyOf(each.values()));
    }

    /** Puts appeals into a group, and tells of each what became of it. */
    public List<Attached> add(String code, List<String> numbers, Actor actor) {
        requireGather(actor);
        groups.group(code);
        List<Attached> done = new ArrayList<>();
        for (String number : checked(numbers)) {
            done.add(attach(code, number, actor));
        }
        return List.copyOf(done);
    }

    /** Lets a member go on alone, with the reason. */
    public void release(String code, String number, String reason, Actor actor) {
        if (!mayRelease(groups.group(code), actor)) {
            throw Refused.forbidden("joint.mayNotRelease");
        }
        membership.leave(code, number, reason, actor);
    }

    private String form(String line, Actor actor) {
        String code = groups.nextCode(
                LocalDate.ofInstant(clock.instant(), organisation.zone()).getYear());
        groups.form(code, Origin.JOINED, line, null, null, actor);
        return code;
    }

    private Attached free(String number, Actor actor) {
        try {
            registry.readBy(number, actor);
            membership.requireFree(number);
            return new Attached(number, null);
        } catch (Refused refused) {
            return new Attached(number, refused);
        }
    }

    private Attached attach(String code, String number, Actor actor) {
        try {
            registry.readBy(number, actor);
            membership.join(code, number, actor);
            return new Attached(number, null);
        } catch (Refused refused) {
            return new Attached(number, refused);
        }
    }

    private void requireGather(Actor actor) {
        if (!mayGather(actor)) {
            throw Refused.forbidden("joint.mayNotGather");
        }
    }

    private static List<String> checked(List<String> numbers) {
        List<String> distinct = numbers.stream()
                .map(number -> number.strip().toUpperCase(java.util.Locale.ROOT))
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
        if (distinct.isEmpty()) {
            throw Refused.invalid("numbers", "joint.noNumbers");
        }
        if (distinct.size() > MOST) {
            throw Refused.invalid("numbers", "joint.manyNumbers", MOST);
        }
        return distinct;
    }
}
