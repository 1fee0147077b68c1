package org.redress.deadline.trial;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.calendar.count.Pause;
import org.redress.deadline.ClockOrder;
import org.redress.deadline.Condition;
import org.redress.deadline.Stated;
import org.redress.deadline.policy.TermRule;
import org.redress.deadline.policy.TermRule.ExtensionCount;
import org.redress.deadline.term.Limit;
import org.redress.deadline.term.Particulars;
import org.redress.deadline.term.Plan;
import org.redress.deadline.term.Rulebook;
import org.redress.deadline.term.Ruling;
import org.redress.deadline.term.Start;
import org.redress.shared.Refused;

/** What happens to the clocks of one case, in the order of its days; each step counts by the same rules as a real one. */
final class Proceeding {

    private final Rulebook book;
    private final Case tried;
    private final List<Course> courses = new ArrayList<>();
    private @Nullable Ruling ruling;

    Proceeding(Rulebook book, Case tried) {
        this.book = book;
        this.tried = tried;
    }

    /** Its clocks when all that is known has come to pass. */
    List<Course> run() {
        begin();
        List<Step> steps = new ArrayList<>();
        if (tried.decided() != null) {
            steps.add(new Step(tried.decided().toLocalDate(), this::decide));
        }
        if (tried.pause() != null) {
            steps.add(new Step(tried.pause().from(), this::pause));
        }
        if (tried.extension() != null) {
            steps.add(new Step(tried.extension().on(), this::extend));
        }
        steps.stream()
                .sorted(Comparator.comparing(Step::on))
                .forEach(step -> step.act().run());
        return List.copyOf(courses);
    }

    /** What its conditions come to. */
    @Nullable
    Ruling ruling() {
        return ruling;
    }

    private void begin() {
        Set<Condition> known = tried.decided() == null ? tried.conditions() : Set.of();
        Stated stated = new Stated(tried.statedDate(), tried.agreed(), null, null);
        Plan.Case asked = new ClockOrder(
                        "",
                        1,
                        tried.kind(),
                        tried.channel(),
                        tried.received(),
                        tried.registered(),
                        tried.routed(),
                        known,
                        stated)
                .known(tried.received());
        Plan plan = Plan.of(book, asked).checked(asked.decided());
        ruling = plan.ruling();
        plan.clocks().forEach(planned -> courses.add(Course.begun(planned)));
    }

    /** What was decided takes the place of LEGAL and closes SERVICE, or ends both (rulebook 1.9). */
    private void decide() {
        Course first = courses.stream()
                .filter(one -> !one.keeps("INTERNAL"))
                .min(Comparator.comparing(one -> !one.keeps("LEGAL")))
                .orElseThrow(() -> Refused.invalid("decided", "trial.nothingRuns"));
        Ruling found = book.ruling(first.planned().rule().rule(), names());
        ruling = found;
        if (!found.owesAnswer()) {
            change(one -> one.keeps("LEGAL") || one.keeps("SERVICE"), one -> one.in("REPLACED"));
        } else if (found.replaces() || !found.cause().isEmpty()) {
            put(first, book.rule(found.rule(), found.cause(), Particulars.NONE));
        }
        Instant known = instant(tried);
        Start start = new Start(book.counting().dayOf(known), known);
        found.added()
                .forEach(rule -> courses.add(Course.begun(
                        book.plan(book.rule(rule, "", Particulars.NONE), start, 0, List.of(), Particulars.NONE))));
    }

    private void put(Course first, TermRule promised) {
        change(one -> one.keeps("SERVICE"), one -> one.in("REPLACED"));
        LocalDate on = book.counting().dayOf(instant(tried));
        Particulars known = Particulars.NONE.replacing(first.planned().rule().rule(), on);
        Course next = Course.begun(book.plan(promised, first.planned().start(), 0, List.of(), known));
        if (first.keeps("LEGAL") && promised.clock().equals("LEGAL")) {
            courses.set(courses.indexOf(first), next);
        } else {
            courses.add(next);
        }
    }

    /** SERVICE waits for the applicant where the policy says so (rulebook 1.10). */
    private void pause() {
        Case.Wait wait = tried.pause();
        if (wait == null || !book.counting().choices().clarificationSuspends()) {
            return;
        }
        LocalDate to = wait.to();
        change(
                one -> one.isRunning()
                        && one.keeps("SERVICE")
                        && !wait.from().isAfter(one.planned().dates().due()),
                one -> to == null ? one.in("PAUSED") : one.paused(book, new Pause(wait.from(), to)));
    }

    private void extend() {
        Case.More more = tried.extension();
        if (more == null) {
            return;
        }
        Course one = extendable(more);
        Instant at = more.on().atStartOfDay(book.counting().choices().zone()).toInstant();
        try {
            Limit limit = new Limit(
                    book,
                    one.planned().rule(),
                    one.planned().start(),
                    one.added(),
                    one.planned().dates().missedAt());
            int added = limit.added(more.days(), at);
            Course then = one.extended(book, added, one.planned().known().extended(added - one.added(), "", more.on()));
            courses.stream()
                    .filter(other -> !other.equals(one) && other.isRunning() && other.keeps("LEGAL"))
                    .forEach(legal -> Limit.within(
                            legal.planned().dates().due(),
                            then.planned().dates().due()));
            courses.set(courses.indexOf(one), then);
        } catch (Refused refused) {
            Refused.Fault fault = refused.faults().get(0);
            String field = fault.key().equals("deadline.extension.late") ? "extendedOn" : "extendedBy";
            throw Refused.invalid(field, fault.key(), fault.facts().toArray());
        }
    }

    /** The clock that was named, or the earliest whose rule allows more time. */
    private Course extendable(Case.More more) {
        List<Course> running = courses.stream()
                .filter(one -> one.isRunning()
                        && (more.clock() == null
                                ? !one.keeps("INTERNAL")
                                : one.keeps(more.clock().name())))
                .sorted(Comparator.comparing(one -> one.planned().dates().missedAt()))
                .toList();
        return running.stream()
                .filter(one -> one.planned().rule().extensionCount() != ExtensionCount.NONE)
                .findFirst()
                .or(() -> running.stream().findFirst())
                .orElseThrow(
                        () -> Refused.invalid(more.clock() == null ? "extendedBy" : "extendedClock", "trial.noClock"));
    }

    private void change(Predicate<Course> which, UnaryOperator<Course> how) {
        courses.replaceAll(one -> which.test(one) ? how.apply(one) : one);
    }

    private Set<String> names() {
        return tried.conditions().stream().map(Condition::name).collect(Collectors.toUnmodifiableSet());
    }

    private Instant instant(Case of) {
        return of.decided() == null
                ? of.received()
                : of.decided().atZone(book.counting().choices().zone()).toInstant();
    }

    /** What happens on a day. */
    private record Step(LocalDate on, Runnable act) {}
}
