package org.redress.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redress.person.contact.Contact;
import org.redress.person.contact.KnownContacts;
import org.redress.person.contact.PersonName;
import org.redress.person.contact.PersonName.Agreement;
import org.redress.person.recognition.PersonRow;
import org.redress.person.recognition.PersonRows;
import org.redress.shared.Actor;
import org.springframework.stereotype.Component;

/** Who may be the same person: those who share a contact, kept apart because no machine may say that they are one. */
@Component
class Kinship {

    private static final int MOST = 10;

    private final PersonRows rows;
    private final KnownContacts contacts;
    private final Sight sight;

    Kinship(PersonRows rows, KnownContacts contacts, Sight sight) {
        this.rows = rows;
        this.contacts = contacts;
        this.sight = sight;
    }

    /** Others who share a contact with a person, those first whose names agree. */
    List<Kin> of(long root, Actor actor) {
        PersonRow person = rows.find(root).orElseThrow();
        PersonName name = PersonName.of(person.name());
        Map<Long, Kin> kin = new LinkedHashMap<>();
        rows.sharing(rows.contacts(root)).forEach((other, shared) -> {
            if (other.root() != root) {
                boolean agree = name.agrees(PersonName.of(other.name())) != Agreement.OTHER;
                List<String> words = shared.stream().map(Contact.Kind::name).toList();
                kin.merge(other.root(), new Kin(other.root(), other.name(), words, agree), Kinship::joined);
            }
        });
        return kin.values().stream()
                .sorted(Comparator.comparing(Kin::namesAgree).reversed())
                .filter(one ->
                        !sight.readable(rows.appeals(one.id(), MOST), actor).isEmpty())
                .limit(MOST)
                .toList();
    }

    /** The persons whom typed words may mean, each once. */
    Set<Long> found(String words) {
        List<Contact> all = new ArrayList<>(contacts.of(words, words, words, null));
        Set<Long> found = new LinkedHashSet<>();
        rows.sharing(all).keySet().forEach(person -> found.add(person.root()));
        PersonName asked = PersonName.of(words);
        rows.named(asked.fullWords()).stream()
                .filter(person -> asked.agrees(PersonName.of(person.name())) != Agreement.OTHER)
                .forEach(person -> found.add(person.root()));
        return found;
    }

    /** The persons who have a contact that was typed; those first whose name agrees with the one typed. */
    Set<Long> typed(Typed typed) {
        String said = typed.name();
        PersonName name = PersonName.of(said == null ? "" : said);
        Set<Long> found = new LinkedHashSet<>();
        rows.sharing(contacts(typed)).keySet().stream()
                .sorted(Comparator.comparing(person -> name.agrees(PersonName.of(person.name()))))
                .forEach(person -> found.add(person.root()));
        return found;
    }

    /** What was typed, as it is compared. */
    List<Contact> contacts(Typed typed) {
        List<Contact> all =
                new ArrayList<>(contacts.of(typed.account(), typed.email(), typed.phone(), typed.address()));
        all.addAll(contacts.of(null, null, typed.callerNumber(), null));
        return all;
    }

    private static Kin joined(Kin one, Kin two) {
        List<String> shared = new ArrayList<>(one.shared());
        two.shared().stream().filter(kind -> !shared.contains(kind)).forEach(shared::add);
        return new Kin(one.id(), one.name(), shared, one.namesAgree() || two.namesAgree());
    }
}
