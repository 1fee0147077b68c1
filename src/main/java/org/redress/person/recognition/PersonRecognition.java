package org.redress.person.recognition;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.redress.person.contact.Contact;
import org.redress.person.contact.KnownContacts;
import org.redress.person.contact.PersonName;
import org.redress.person.contact.PersonName.Agreement;
import org.redress.registry.Appeal;
import org.redress.registry.AppealRegistered;
import org.redress.registry.Registry;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Recognises who an appeal is from, in the transaction that registers it. */
@Component
public class PersonRecognition {

    private static final int BUCKETS = 64;
    private static final String NEW = "NEW";

    private final Registry registry;
    private final PersonRows persons;
    private final KnownContacts contacts;
    private final JdbcClient jdbc;
    private final Clock clock;

    PersonRecognition(Registry registry, PersonRows persons, KnownContacts contacts, JdbcClient jdbc, Clock clock) {
        this.registry = registry;
        this.persons = persons;
        this.contacts = contacts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(AppealRegistered appeal) {
        recognise(registry.appeal(appeal.number()));
    }

    /** Gives an appeal its person, once. */
    @Transactional
    public void recognise(Appeal appeal) {
        List<Contact> reached = contacts.of(appeal);
        hold(reached);
        if (persons.owner(appeal.number()).isPresent()) {
            return;
        }
        String name = appeal.applicant().name();
        Optional<Fit> fit = only(fits(name, reached));
        long person = fit.map(one -> one.person().id()).orElseGet(() -> persons.add(name, clock.instant()));
        fit.filter(one -> isFuller(name, one.person().name())).ifPresent(one -> persons.rename(person, name));
        persons.addContacts(person, reached);
        persons.give(appeal.number(), person, fit.map(one -> one.by().name()).orElse(NEW));
    }

    /** Makes those who register wait while several appeals are recognised in one transaction: they would lock each other out. */
    @Transactional
    public void holdAll() {
        jdbc.sql("select id from person_bucket order by id for update")
                .query(Integer.class)
                .list();
    }

    /** Two appeals with a contact in common wait for each other, always in one order. */
    private void hold(List<Contact> reached) {
        TreeSet<Integer> buckets = new TreeSet<>();
        reached.forEach(contact -> buckets.add(Math.floorMod(contact.value().hashCode(), BUCKETS)));
        if (!buckets.isEmpty()) {
            jdbc.sql("select id from person_bucket where id in (:ids) order by id for update")
                    .param("ids", buckets)
                    .query(Integer.class)
                    .list();
        }
    }

    private List<Fit> fits(String name, List<Contact> reached) {
        PersonName asked = PersonName.of(name);
        return persons.sharing(reached).entrySet().stream()
                .filter(one -> asked.agrees(PersonName.of(one.getKey().name())) == Agreement.SAME)
                .map(Fit::of)
                .sorted(Comparator.comparing(Fit::by))
                .toList();
    }

    /** Of several people none is chosen by a machine. */
    private static Optional<Fit> only(List<Fit> fits) {
        return fits.stream().map(fit -> fit.person().root()).distinct().count() == 1
                ? fits.stream().findFirst()
                : Optional.empty();
    }

    private static boolean isFuller(String name, String before) {
        return length(name) > length(before);
    }

    private static int length(String name) {
        return PersonName.of(name).fullWords().size();
    }

    /** A person who agrees with an appeal, and the strongest contact that they share. */
    private record Fit(PersonRow person, Contact.Kind by) {

        static Fit of(Map.Entry<PersonRow, List<Contact.Kind>> shared) {
            return new Fit(
                    shared.getKey(),
                    shared.getValue().stream().min(Comparator.naturalOrder()).orElseThrow());
        }
    }
}
