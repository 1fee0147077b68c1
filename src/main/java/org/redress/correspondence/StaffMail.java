package org.redress.correspondence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.register.LetterRegister;
import org.redress.correspondence.register.NewLetter;
import org.redress.correspondence.writing.StaffNotice;
import org.redress.correspondence.writing.StaffNotice.Occasion;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.redress.organisation.Substitutes;
import org.springframework.stereotype.Component;

/** Writes a notice to some of the staff: on each one's screen at once, and by e-mail where they have an address. */
@Component
class StaffMail {

    private static final String DANGER = Letters.Notice.DANGER.name();

    private final Organisation organisation;
    private final Substitutes substitutes;
    private final StaffNotice words;
    private final Outgoing outgoing;
    private final LetterRegister register;

    StaffMail(
            Organisation organisation,
            Substitutes substitutes,
            StaffNotice words,
            Outgoing outgoing,
            LetterRegister register) {
        this.organisation = organisation;
        this.substitutes = substitutes;
        this.words = words;
        this.outgoing = outgoing;
        this.register = register;
    }

    /** One to each, written together; told by login, each with in whose place, if not their own. */
    void tell(Map<String, String> people, String notice, @Nullable String number, Map<String, String> facts) {
        if (notice.equals(DANGER)) {
            warn(people, notice, number, facts);
        } else {
            register.addAll(written(people, notice, number, facts));
        }
    }

    /** The same by e-mail at once, however many others wait. */
    void warn(Map<String, String> people, String notice, @Nullable String number, Map<String, String> facts) {
        written(people, notice, number, facts).forEach(outgoing::urgent);
    }

    /** One to one person or who acts for them now; tells its id. */
    long tell(String login, String notice, @Nullable String number, Map<String, String> given) {
        String present = substitutes.inPlaceOf(login);
        Map<String, String> facts = facts(/* login= */ present, /* absent= */ login, given);
        Person person = person(present);
        NewLetter letter = outgoing.notice(
                number, notice, words.occasion(notice, number, facts).to(person), person);
        return notice.equals(DANGER) ? outgoing.urgent(letter) : register.add(letter);
    }

    private List<NewLetter> written(
            Map<String, String> people, String notice, @Nullable String number, Map<String, String> given) {
        Occasion own = words.occasion(notice, number, given);
        List<NewLetter> letters = new ArrayList<>();
        people.forEach((login, absent) -> {
            Map<String, String> facts = facts(login, absent, given);
            Occasion occasion = facts.equals(given) ? own : words.occasion(notice, number, facts);
            Person person = person(login);
            letters.add(outgoing.notice(number, notice, occasion.to(person), person));
        });
        return letters;
    }

    private static Map<String, String> facts(String login, String absent, Map<String, String> given) {
        if (absent.isEmpty() || absent.equals(login)) {
            return given;
        }
        Map<String, String> facts = new HashMap<>(given);
        facts.putIfAbsent("actingFor", absent);
        return facts;
    }

    private Person person(String login) {
        return organisation
                .person(login)
                .orElseThrow(() -> new IllegalStateException("Nobody here signs in as " + login));
    }
}
