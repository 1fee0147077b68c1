package org.redress.workbench.entry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Organisation;
import org.redress.person.PersonCard;
import org.redress.person.Persons;
import org.redress.person.Typed;
import org.redress.person.likeness.Proposal;
import org.redress.shared.Actor;
import org.redress.web.FormView;
import org.springframework.stereotype.Component;

/** Who may be writing, by what has been typed so far, and which appeals this one may double. */
@Component
class EntryFinds {

    private static final int LONGEST = 20_000;

    private final Persons persons;
    private final Organisation organisation;
    private final Clock clock;

    EntryFinds(Persons persons, Organisation organisation, Clock clock) {
        this.persons = persons;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** The persons, and the likes; both may be none. */
    public record Found(List<PersonCard> persons, List<Proposal> alike) {

        /** Whether there is nothing to show. */
        public boolean isEmpty() {
            return persons.isEmpty() && alike.isEmpty();
        }
    }

    Found of(FormView form, Actor actor) {
        return of(
                new Typed(
                        form.value("name"),
                        form.value("email"),
                        form.value("phone"),
                        form.value("callerNumber"),
                        form.value("address"),
                        form.value("account")),
                form.value("text"),
                form.value("topic"),
                actor);
    }

    Found of(Map<String, String> form, Actor actor) {
        return of(
                new Typed(
                        form.get("name"),
                        form.get("email"),
                        form.get("phone"),
                        form.get("callerNumber"),
                        form.get("address"),
                        form.get("account")),
                form.get("text"),
                form.get("topic"),
                actor);
    }

    private Found of(Typed typed, @Nullable String text, @Nullable String topic, Actor actor) {
        Instant now = clock.instant();
        String words = text == null ? "" : text.substring(0, Math.min(text.length(), LONGEST));
        return new Found(
                persons.typed(typed, actor),
                persons.alike(
                        typed,
                        words,
                        topic == null || topic.isBlank() ? null : topic,
                        now,
                        LocalDate.ofInstant(now, organisation.zone()),
                        actor));
    }
}
