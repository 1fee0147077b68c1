package org.redress.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.person.likeness.Proposal;
import org.redress.person.likeness.Proposals;
import org.redress.person.merge.Merges;
import org.redress.person.recognition.PersonRow;
import org.redress.person.recognition.PersonRows;
import org.redress.registry.Appeal;
import org.redress.shared.Actor;
import org.redress.shared.CleanText;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people who appeal: recognised across appeals, seen as far as a role may, merged and parted by decision. */
@Component
@Transactional(readOnly = true)
public class Persons {

    private static final int MOST = 50;
    private static final int LONGEST = 2_000;

    private final PersonRows rows;
    private final Merges merges;
    private final Kinship kinship;
    private final Sight sight;
    private final Proposals proposals;

    Persons(PersonRows rows, Merges merges, Kinship kinship, Sight sight, Proposals proposals) {
        this.rows = rows;
        this.merges = merges;
        this.kinship = kinship;
        this.sight = sight;
        this.proposals = proposals;
    }

    /** The person of an appeal. */
    public Optional<Long> of(String number) {
        return rows.owner(number).map(PersonRows.Owner::person);
    }

    /** A person, for who may read at least one of their appeals. */
    public PersonCard read(long id, Actor actor) {
        sight.requireReading(actor);
        long root = rows.find(id).map(PersonRow::root).orElseThrow(Persons::unknown);
        List<String> numbers = rows.appeals(root, MOST);
        List<Appeal> readable = sight.readable(numbers, actor);
        if (readable.isEmpty()) {
            throw Refused.forbidden("person.notYours");
        }
        PersonRow person = rows.find(root).orElseThrow(Persons::unknown);
        return new PersonCard(
                root,
                person.name(),
                Stream.concat(
                                Stream.of(person.name()),
                                readable.stream()
                                        .map(appeal -> appeal.applicant().name()))
                        .distinct()
                        .toList(),
                readable.stream().map(PersonAppeal::of).toList(),
                numbers.size() - readable.size(),
                sight.contacts(readable, actor),
                merges.of(root),
                kinship.of(root, actor),
                sight.mayMerge(actor));
    }

    /** The person of an appeal as the reader may see them; nothing while an appeal of an earlier release waits for its person. */
    public Optional<PersonCard> behind(String number, Actor actor) {
        return of(number).map(person -> read(person, actor));
    }

    /** The persons that these words lead to: a phone, a mail address, an account, a name. */
    public List<PersonCard> find(String words, Actor actor) {
        return kinship.found(words).stream()
                .map(root -> readable(root, actor))
                .flatMap(Optional::stream)
                .limit(10)
                .toList();
    }

    /** The persons who may be the one whose contacts are being typed. */
    public List<PersonCard> typed(Typed typed, Actor actor) {
        return kinship.typed(typed).stream()
                .map(root -> readable(root, actor))
                .flatMap(Optional::stream)
                .limit(5)
                .toList();
    }

    /** The open or answered appeals, among those they may read, that an appeal looks like while it is entered. */
    public List<Proposal> alike(
            Typed typed, String text, @Nullable String topic, Instant now, LocalDate today, Actor actor) {
        return proposals.of(text, topic, now, today, kinship.contacts(typed)).stream()
                .filter(one -> one.open() || one.answered())
                .filter(one -> !sight.readable(List.of(one.number()), actor).isEmpty())
                .limit(5)
                .toList();
    }

    /** Two persons are one: decided with a reason by who may, on persons whom they may see. */
    @Transactional
    public void merge(long kept, long absorbed, String reason, Actor actor) {
        requireMerge(actor);
        read(kept, actor);
        read(absorbed, actor);
        merges.merge(kept, absorbed, CleanText.required("reason", reason, LONGEST), actor);
    }

    /** Undoes a merge of persons whom they may see. */
    @Transactional
    public void undo(long merge, Actor actor) {
        requireMerge(actor);
        read(merges.merge(merge).kept(), actor);
        merges.undo(merge, actor);
    }

    /** An appeal is not from whom it was taken for; tells its own person. */
    @Transactional
    public long part(String number, String reason, Actor actor) {
        requireMerge(actor);
        if (sight.readable(List.of(number), actor).isEmpty()) {
            throw Refused.forbidden("person.notYours");
        }
        return merges.part(number, CleanText.required("reason", reason, LONGEST), actor);
    }

    private Optional<PersonCard> readable(long root, Actor actor) {
        return sight.readable(rows.appeals(root, MOST), actor).isEmpty()
                ? Optional.empty()
                : Optional.of(read(root, actor));
    }

    private void requireMerge(Actor actor) {
        if (!sight.mayMerge(actor)) {
            throw Refused.forbidden("person.mayNotMerge");
        }
    }

    private static Refused unknown() {
        return Refused.notFound("person.noSuch");
    }
}
