package org.redress.person.merge;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.redress.person.contact.KnownContacts;
import org.redress.person.recognition.PersonRow;
import org.redress.person.recognition.PersonRows;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Merges persons and undoes it whole: an appeal stays with whom it was recognised, only the pointer between them changes. */
@Component
@Transactional
public class Merges {

    private final MergeRows rows;
    private final PersonRows persons;
    private final Registry registry;
    private final Journal journal;
    private final KnownContacts contacts;
    private final Clock clock;

    Merges(
            MergeRows rows,
            PersonRows persons,
            Registry registry,
            Journal journal,
            KnownContacts contacts,
            Clock clock) {
        this.rows = rows;
        this.persons = persons;
        this.registry = registry;
        this.journal = journal;
        this.contacts = contacts;
        this.clock = clock;
    }

    /**
     * Two persons are one.
     *
     * @throws Refused when they are one already
     */
    public void merge(long kept, long absorbed, String reason, Actor actor) {
        rows.lock(List.of(root(kept), root(absorbed)));
        long into = root(kept);
        long gone = root(absorbed);
        if (into == gone) {
            throw Refused.conflict("person.oneAlready");
        }
        List<Long> family = ids(persons.family(gone));
        rows.point(gone, into);
        rows.root(family, into);
        rows.note(into, gone, reason, actor.login(), clock.instant());
    }

    /**
     * They are two after all: each has again what was theirs, with what came to them since.
     *
     * @throws Refused when it has been undone
     */
    public void undo(long merge, Actor actor) {
        PersonMerge one = rows.find(merge).orElseThrow(() -> Refused.notFound("person.noMerge"));
        rows.lock(List.of(root(one.kept())));
        if (!rows.noteUndone(merge, actor.login(), clock.instant())) {
            throw Refused.conflict("person.undoneAlready");
        }
        List<PersonRow> all = persons.family(root(one.absorbed()));
        rows.point(one.absorbed(), null);
        rows.root(below(one.absorbed(), all), one.absorbed());
    }

    /** One merge. */
    @Transactional(readOnly = true)
    public PersonMerge merge(long id) {
        return rows.find(id).orElseThrow(() -> Refused.notFound("person.noMerge"));
    }

    /** What was merged into a person, and undone, the newest first. */
    @Transactional(readOnly = true)
    public List<PersonMerge> of(long root) {
        return rows.of(ids(persons.family(root)));
    }

    /** An appeal is not from whom it was taken for: it gets a person of its own. */
    public long part(String number, String reason, Actor actor) {
        var owner = persons.owner(number).orElseThrow(() -> Refused.notFound("person.none"));
        var appeal = registry.appeal(number);
        rows.lock(List.of(owner.person()));
        long own = persons.add(appeal.applicant().name(), clock.instant());
        persons.addContacts(own, contacts.of(appeal));
        persons.give(number, own, "PARTED");
        rows.notePart(number, owner.leaf(), own, reason, actor.login(), clock.instant());
        journal.write(number, actor, "PERSON_PARTED", Audience.STAFF);
        return own;
    }

    private long root(long person) {
        return persons.find(person)
                .orElseThrow(() -> Refused.notFound("person.noSuch"))
                .root();
    }

    private static List<Long> below(long top, List<PersonRow> all) {
        List<Long> found = new ArrayList<>();
        Deque<Long> next = new ArrayDeque<>(List.of(top));
        while (!next.isEmpty()) {
            long one = next.pop();
            found.add(one);
            all.stream()
                    .filter(person -> person.mergedInto() != null && person.mergedInto() == one)
                    .forEach(person -> next.push(person.id()));
        }
        return found;
    }

    private static List<Long> ids(List<PersonRow> family) {
        return family.stream().map(PersonRow::id).toList();
    }
}
