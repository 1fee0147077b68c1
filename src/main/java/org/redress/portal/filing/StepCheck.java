package org.redress.portal.filing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.intake.Intake;
import org.redress.organisation.Organisation;
import org.redress.shared.CleanText;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.redress.shared.Refused.Fault;
import org.springframework.stereotype.Component;

/** Finds what is wrong with the answers of one page; the reception's own door checks all of them again. */
@Component
public class StepCheck {

    /** The kinds that people file here. */
    public static final List<Kind> KINDS =
            List.of(Kind.QUESTION, Kind.COMPLAINT, Kind.APPEAL, Kind.SUGGESTION, Kind.FEEDBACK);

    /** The longest text of an appeal, in characters. */
    public static final int LONGEST_TEXT = Intake.LONGEST_TEXT;

    private static final Pattern EMAIL = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9-]{1,63}\\.)+[A-Za-z][A-Za-z0-9-]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9() .-]+");
    private static final Set<Kind> WITHOUT_PLACE = Set.of(Kind.SUGGESTION, Kind.FEEDBACK);
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_ADDRESS = 500;

    private final Organisation organisation;

    StepCheck(Organisation organisation) {
        this.organisation = organisation;
    }

    /** What is wrong with the answers of a page, in the order of its fields. */
    public List<Fault> faults(Step step, Draft draft, Map<String, String> answers) {
        List<Fault> faults = new ArrayList<>();
        step.fields().forEach(field -> unreadable(field, answers.get(field)).ifPresent(faults::add));
        if (faults.isEmpty()) {
            switch (step) {
                case KIND -> kind(answers, faults);
                case TOPIC -> topic(draft, answers, faults);
                case TEXT -> missing("text", answers, faults);
                case WHO -> who(answers, faults);
                case WAYS -> ways(draft, answers, faults);
                case CHECK -> {}
            }
        }
        return faults;
    }

    /** The first page that is not yet answered as it must be. */
    public Step firstOpen(Draft draft) {
        return Arrays.stream(Step.values())
                .filter(step -> step != Step.CHECK)
                .filter(step -> !faults(step, draft, draft.said()).isEmpty())
                .findFirst()
                .orElse(Step.CHECK);
    }

    private static Optional<Fault> unreadable(String field, @Nullable String said) {
        return field.equals("text") || field.equals("address")
                ? CleanText.fault(field, said, longest(field))
                : CleanText.lineFault(field, said, longest(field));
    }

    private static void kind(Map<String, String> answers, List<Fault> faults) {
        if (KINDS.stream().noneMatch(kind -> kind.name().equals(said(answers, "kind")))) {
            faults.add(fault("kind", "reception.kind.missing"));
        }
    }

    private void topic(Draft draft, Map<String, String> answers, List<Fault> faults) {
        String topic = said(answers, "topic");
        if (!topic.isEmpty() && organisation.topic(topic).isEmpty()) {
            faults.add(fault("topic", "reception.topic.unknown"));
        }
        String place = said(answers, "place");
        if (place.isEmpty() && !WITHOUT_PLACE.contains(draft.kind())) {
            faults.add(fault("place", "reception.place.missing"));
        }
        String territory = said(answers, "territory");
        boolean known = territory.equals(Ways.UNSURE)
                || organisation.territories().stream().anyMatch(t -> t.code().equals(territory));
        if (!territory.isEmpty() && !known) {
            faults.add(fault("territory", "reception.territory.unknown"));
        } else if (territory.isEmpty()
                && !place.isEmpty()
                && organisation.territoryOf(place).isEmpty()) {
            faults.add(fault("territory", "reception.territory.missing"));
        }
    }

    private static void who(Map<String, String> answers, List<Fault> faults) {
        missing("name", answers, faults);
        String email = said(answers, "email");
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            faults.add(fault("email", "reception.email.wrong"));
        }
        String phone = said(answers, "phone");
        long digits = phone.chars().filter(Character::isDigit).count();
        if (!phone.isEmpty() && (!PHONE.matcher(phone).matches() || digits < 6 || digits > 15)) {
            faults.add(fault("phone", "reception.phone.wrong"));
        }
        if (email.isEmpty() && phone.isEmpty() && said(answers, "address").isEmpty()) {
            faults.add(fault("email", "reception.contact.missing"));
        }
        missing("consent", answers, faults);
    }

    private static void ways(Draft draft, Map<String, String> answers, List<Fault> faults) {
        for (String field : List.of("answer1", "ask1")) {
            if (Ways.offered(draft, field).stream().noneMatch(way -> way.name().equals(said(answers, field)))) {
                faults.add(fault(field, "reception." + field + ".missing"));
            }
        }
        for (String field : List.of("answer2", "ask2")) {
            String second = said(answers, field);
            List<Reach> ways = Ways.offered(draft, field);
            if (!second.isEmpty() && ways.stream().noneMatch(way -> way.name().equals(second))) {
                faults.add(fault(field, "reception.way.unknown"));
            }
        }
    }

    private static void missing(String field, Map<String, String> answers, List<Fault> faults) {
        if (said(answers, field).isEmpty()) {
            faults.add(fault(field, "reception." + field + ".missing"));
        }
    }

    private static int longest(String field) {
        return switch (field) {
            case "text" -> LONGEST_TEXT;
            case "place", "address" -> LONGEST_ADDRESS;
            case "account" -> 40;
            case "phone" -> 30;
            default -> LONGEST_LINE;
        };
    }

    private static String said(Map<String, String> answers, String field) {
        return answers.getOrDefault(field, "").strip();
    }

    private static Fault fault(String field, String key) {
        return new Fault(field, key, List.of());
    }
}
