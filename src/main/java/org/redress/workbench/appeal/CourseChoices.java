package org.redress.workbench.appeal;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.deadline.Condition;
import org.redress.registry.Appeal;
import org.redress.resolution.Course;
import org.redress.shared.Actor;
import org.redress.shared.Kind;
import org.redress.shared.RedressSettings;
import org.redress.shared.RedressSettings.Pack;
import org.redress.shared.Refused;
import org.redress.web.Choice;
import org.redress.web.Sentences;
import org.springframework.stereotype.Component;

/** What an appeal may turn out to be, and what that would do to its dates. */
@Component
public class CourseChoices {

    /** What people may know of a case of pack ua that gives it another term; in pack ru only triage does. */
    private static final List<Condition> KNOWN = List.of(
            Condition.BILL_CHECK,
            Condition.QUALITY,
            Condition.MEASUREMENT,
            Condition.COLLECTIVE,
            Condition.NOT_A_CONSUMER,
            Condition.NO_STUDY);

    private final Course course;
    private final RedressSettings settings;
    private final Sentences sentences;

    CourseChoices(Course course, RedressSettings settings, Sentences sentences) {
        this.course = course;
        this.settings = settings;
        this.sentences = sentences;
    }

    /** The kinds. */
    public List<Choice> kinds() {
        return Stream.of(Kind.values())
                .map(kind -> Choice.of(kind.name(), sentences.say("kind." + kind)))
                .toList();
    }

    /** The conditions that people may set by hand in this installation. */
    public List<Choice> conditions() {
        return settings.pack() != Pack.UA
                ? List.of()
                : KNOWN.stream()
                        .map(one -> Choice.of(one.name(), sentences.say("condition." + one)))
                        .toList();
    }

    /** Whether a condition holds for an appeal by now. */
    public boolean holds(Appeal appeal, String condition) {
        return appeal.conditions().stream().anyMatch(one -> one.name().equals(condition));
    }

    /** The kind that was chosen. */
    static Kind kind(Map<String, List<String>> typed) {
        return Stream.of(Kind.values())
                .filter(kind -> typed.getOrDefault("toKind", List.of()).contains(kind.name()))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("kind", "aside.kind.choose"));
    }

    /** The conditions that were ticked; what can't be set by hand stays as it was. */
    Set<Condition> conditions(Map<String, List<String>> typed, Appeal appeal) {
        Set<Condition> chosen = EnumSet.noneOf(Condition.class);
        chosen.addAll(appeal.conditions());
        if (settings.pack() == Pack.UA) {
            KNOWN.forEach(chosen::remove);
            KNOWN.stream()
                    .filter(one -> typed.getOrDefault("toConditions", List.of()).contains(one.name()))
                    .forEach(chosen::add);
        }
        return chosen;
    }

    /** What the change would do; nothing while no kind is chosen. */
    Optional<Turn> turn(Appeal appeal, Map<String, List<String>> typed, Actor actor) {
        try {
            Kind kind = kind(typed);
            return Optional.of(new Turn(
                    course.reclassified(appeal.number(), kind, conditions(typed, appeal), actor),
                    course.startsAgain(appeal.number(), kind),
                    null));
        } catch (Refused refused) {
            return Optional.of(
                    new Turn(List.of(), false, sentences.of(refused).get(0).sentence()));
        }
    }
}
