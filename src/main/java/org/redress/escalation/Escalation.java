package org.redress.escalation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redress.correspondence.Letters;
import org.redress.correspondence.Letters.Kind;
import org.redress.correspondence.Letters.Notice;
import org.redress.deadline.StageReached;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.redress.organisation.Substitutes;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.shared.Actor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A stage of a clock was reached: tells each whom table 2b names once, in the transaction that recorded the stage. */
@Component
class Escalation {

    /** Minutes count, so no e-mail of it waits for another. */
    private static final String DANGER = "R25";

    private final Told told;
    private final Concern concern;
    private final Organisation organisation;
    private final Substitutes substitutes;
    private final Letters letters;
    private final Journal journal;

    Escalation(
            Told told,
            Concern concern,
            Organisation organisation,
            Substitutes substitutes,
            Letters letters,
            Journal journal) {
        this.told = told;
        this.concern = concern;
        this.organisation = organisation;
        this.substitutes = substitutes;
        this.letters = letters;
        this.journal = journal;
    }

    @EventListener
    void on(StageReached stage) {
        Set<Addressee> whom = told.at(stage);
        Map<String, String> logins = presentFor(people(whom, concern.of(stage)));
        if (stage.rule().equals(DANGER)) {
            letters.toPeopleAtOnce(logins, notice(stage.stage()), stage.number(), facts(stage));
        } else {
            letters.toPeople(logins, notice(stage.stage()), stage.number(), facts(stage));
        }
        if (whom.contains(Addressee.APPLICANT)) {
            letters.toApplicant(stage.number(), Kind.DELAY, answerDate(stage.number()));
        }
        journal.write(
                stage.number(),
                Actor.SYSTEM,
                "STAGE_TOLD",
                Audience.STAFF,
                stage.stage(),
                stage.clock(),
                stage.rule(),
                stage.due(),
                String.join(", ", logins.keySet()));
    }

    /** Who is told, and in whose places: who is away is replaced by whoever acts for them (2b). */
    private Map<String, String> presentFor(Set<String> named) {
        Map<String, String> present = new LinkedHashMap<>();
        for (String login : named) {
            String acting = substitutes.inPlaceOf(login);
            String absent = acting.equals(login) ? "" : login;
            present.merge(acting, absent, (one, other) -> one.isEmpty() || other.isEmpty() ? "" : one + "," + other);
        }
        return present;
    }

    /** Each person once, however many of the named they are. */
    private Set<String> people(Set<Addressee> whom, Work work) {
        Set<String> logins = new LinkedHashSet<>();
        for (Addressee addressee : whom) {
            switch (addressee) {
                case ASSIGNEE -> logins.addAll(work.people().isEmpty() ? lead(work) : work.people());
                case LEAD -> logins.addAll(lead(work));
                case HEAD -> logins.addAll(logins(organisation.headOf(work.unit())));
                case MANAGEMENT -> logins.addAll(logins(organisation.management()));
                case APPLICANT -> {}
            }
        }
        return logins;
    }

    private Collection<String> lead(Work work) {
        return logins(organisation.leadOf(work.unit()));
    }

    private static List<String> logins(List<Person> people) {
        return people.stream().map(Person::login).toList();
    }

    private static Notice notice(String stage) {
        return switch (stage) {
            case "NEAR" -> Notice.NEAR;
            case "MISSED" -> Notice.MISSED;
            case "REMINDER" -> Notice.REMINDER;
            default -> Notice.ESCALATED;
        };
    }

    private static Map<String, String> facts(StageReached stage) {
        return Map.of(
                "clock", stage.clock().name(),
                "rule", stage.rule(),
                "due", stage.due().toString(),
                "stage", stage.stage());
    }

    /** The date shown to the applicant (rule 8), which a missed internal clock does not move. */
    private Map<String, String> answerDate(String number) {
        return concern.shownDue(number)
                .map(LocalDate::toString)
                .map(due -> Map.of("due", due))
                .orElse(Map.of());
    }
}
