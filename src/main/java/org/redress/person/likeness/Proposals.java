package org.redress.person.likeness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.person.contact.Contact;
import org.redress.person.contact.KnownContacts;
import org.redress.person.recognition.PersonRows;
import org.redress.person.recognition.PersonRows.Owner;
import org.redress.registry.Appeal;
import org.redress.registry.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the appeals that one looks like: by person, contacts, topic and words, every look-up off an index. */
@Component
@Transactional(readOnly = true)
public class Proposals {

    /** Whose texts are so alike are proposed even of two who have nothing else in common. */
    private static final int NEARLY_SAME = 80;

    /** Of one person, or under one roof, less is enough. */
    private static final int ALIKE = 40;

    /** A topic of one person says something within so many days only: a year later it is another matter. */
    private static final int RECENT = 90;

    private static final int MOST = 40;

    private static final String OTHERS = "select a.number, t.subject, t.text, a.state, a.topic, a.registered_on,"
            + " a.received_at, a.due_on, a.answered_at from v_registry_appeal a"
            + " join v_registry_text t on t.number = a.number where a.number in (:numbers)";

    private final JdbcClient jdbc;
    private final PersonRows persons;
    private final KnownContacts contacts;
    private final Prints prints;

    Proposals(JdbcClient jdbc, PersonRows persons, KnownContacts contacts, Prints prints) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.contacts = contacts;
        this.prints = prints;
    }

    /** What a registered appeal looks like, the likest first, besides those that are known to belong to it. */
    public List<Proposal> of(Appeal appeal, Set<String> known) {
        long own = persons.owner(appeal.number()).map(Owner::person).orElse(-1L);
        var asked =
                new Asked(appeal.number(), appeal.text(), appeal.topic(), appeal.registered(), appeal.received(), own);
        return of(asked, contacts.of(appeal), known);
    }

    /** What an appeal looks like that is being entered. */
    public List<Proposal> of(String text, @Nullable String topic, Instant now, LocalDate today, List<Contact> reached) {
        return of(new Asked("", text, topic, today, now, -1), reached, Set.of());
    }

    private List<Proposal> of(Asked asked, List<Contact> reached, Set<String> known) {
        Map<String, Set<String>> shared = shared(asked, reached);
        Set<String> numbers = new LinkedHashSet<>(shared.keySet());
        numbers.addAll(prints.alike(asked.text()));
        numbers.remove(asked.number());
        numbers.removeAll(known);
        if (numbers.isEmpty()) {
            return List.of();
        }
        Shingles own = Shingles.of(asked.text());
        return jdbc.sql(OTHERS).param("numbers", numbers).query(Proposals::other).list().stream()
                .map(other -> proposal(asked, own, other, shared.getOrDefault(other.number(), Set.of())))
                .filter(one -> !one.reasons().isEmpty())
                .sorted(Comparator.comparing(Proposal::likeness).reversed().thenComparing(Proposal::number))
                .limit(10)
                .toList();
    }

    /** By number of an appeal: what it has in common with the one asked about, but for the words. */
    private Map<String, Set<String>> shared(Asked asked, List<Contact> reached) {
        Map<String, Set<String>> shared = new LinkedHashMap<>();
        if (asked.person() >= 0) {
            persons.appeals(asked.person(), MOST).forEach(number -> add(shared, number, "PERSON"));
        }
        persons.sharing(reached)
                .forEach((person, kinds) -> persons.appeals(person.root(), MOST)
                        .forEach(number -> kinds.forEach(kind -> add(shared, number, kind.name()))));
        return shared;
    }

    private static void add(Map<String, Set<String>> shared, String number, String what) {
        if (shared.size() < 5 * MOST || shared.containsKey(number)) {
            shared.computeIfAbsent(number, any -> new LinkedHashSet<>()).add(what);
        }
    }

    private static Proposal proposal(Asked asked, Shingles own, Other other, Set<String> shared) {
        int likeness = own.likeness(Shingles.of(other.text()));
        boolean sameTopic = asked.topic() != null && asked.topic().equals(other.topic());
        boolean recent = Math.abs(ChronoUnit.DAYS.between(other.registered(), asked.registered())) <= RECENT;
        List<Reason> reasons = new ArrayList<>();
        boolean together = !shared.isEmpty() && (likeness >= ALIKE || (sameTopic && recent));
        if (together || likeness >= NEARLY_SAME) {
            shared.forEach(what -> reasons.add(new Reason(what, 0)));
            if (sameTopic) {
                reasons.add(new Reason("TOPIC", 0));
            }
            if (likeness >= ALIKE) {
                reasons.add(new Reason("TEXT", likeness));
            }
        }
        boolean later = other.received().toInstant().isAfter(asked.received())
                || (other.received().toInstant().equals(asked.received())
                        && other.number().compareTo(asked.number()) > 0);
        return new Proposal(
                other.number(),
                other.subject(),
                other.state(),
                other.registered(),
                other.due(),
                other.isOpen(),
                other.hasAnswer(),
                later && !asked.number().isEmpty(),
                List.copyOf(reasons));
    }

    private static Other other(ResultSet row, int index) throws SQLException {
        return new Other(
                row.getString("number"),
                row.getString("subject"),
                row.getString("text"),
                State.valueOf(row.getString("state")),
                row.getString("topic"),
                row.getObject("registered_on", LocalDate.class),
                row.getObject("received_at", OffsetDateTime.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("answered_at") != null);
    }

    /** What is looked for. */
    private record Asked(
            String number, String text, @Nullable String topic, LocalDate registered, Instant received, long person) {

        @Override
        public String toString() {
            return "Asked[" + number + "]";
        }
    }
}
