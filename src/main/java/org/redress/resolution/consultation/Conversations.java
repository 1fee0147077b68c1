package org.redress.resolution.consultation;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.process.Choice;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.resolution.note.Note;
import org.redress.resolution.note.Notes;
import org.redress.resolution.triage.Choices;
import org.redress.routing.Directory;
import org.redress.routing.Routing;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens in a contact that has a number: it is answered, passed to a specialist's unit, or handed back from there. */
@Component
@Transactional
public class Conversations {

    private final Consultations consultations;
    private final Registry registry;
    private final Routing routing;
    private final Directory directory;
    private final Choices choices;
    private final Notes notes;
    private final Journal journal;
    private final Clock clock;

    Conversations(
            Consultations consultations,
            Registry registry,
            Routing routing,
            Directory directory,
            Choices choices,
            Notes notes,
            Journal journal,
            Clock clock) {
        this.consultations = consultations;
        this.registry = registry;
        this.routing = routing;
        this.directory = directory;
        this.choices = choices;
        this.notes = notes;
        this.journal = journal;
        this.clock = clock;
    }

    /** Answers, with the topic that it is counted by. */
    public void answered(String number, Map<String, String> values, Actor actor) {
        var topic = values.getOrDefault("topic", "");
        consultations.close(number, new Consultations.Spoken(topic, values.getOrDefault("answer", "")), actor);
    }

    /** Counts a call that was meant for another operator. */
    public void misdirected(String number, String operator, boolean callForwarded, Actor actor) {
        consultations.misdirected(number, operator, callForwarded, actor);
    }

    /** Passes the contact to the specialists of a unit. */
    public void passOn(String number, @Nullable String unit, Actor actor) {
        if (unit == null
                || routing.choices(number).stream().noneMatch(one -> one.code().equals(unit))) {
            throw Refused.invalid("unit", "routing.unknownUnit");
        }
        journal.write(number, actor, "CONTACT_PASSED_ON", Audience.STAFF, unit);
    }

    /** The unit says that it is not theirs, and why. */
    public void handBack(String number, String why, Actor actor) {
        notes.save(new Note(null, number, clock.instant().atOffset(ZoneOffset.UTC), actor.login(), why));
        journal.write(number, actor, "CONTACT_HANDED_BACK", Audience.STAFF);
    }

    /** What is known before anybody types: the topic, the unit that would be proposed, the operator who may have been meant. */
    @Transactional(readOnly = true)
    public Map<String, String> known(String number) {
        var appeal = registry.appeal(number);
        var known = new LinkedHashMap<String, String>();
        if (appeal.topic() != null) {
            known.put("topic", appeal.topic());
        }
        routing.propose(number).ifPresent(proposal -> known.put("unit", proposal.unit()));
        var address = appeal.extra().supplyAddress() == null
                ? appeal.applicant().address()
                : appeal.extra().supplyAddress();
        directory
                .operator(appeal.territory(), address, appeal.subject() + "\n" + appeal.text())
                .ifPresent(proposed -> known.put("operator", proposed.body().code()));
        return known;
    }

    /** What can be chosen in a field. */
    public List<Choice> choices(String number, String field) {
        return switch (field) {
            case "topic" -> choices.topics();
            case "unit" -> choices.units(routing.choices(number));
            case "operator" -> choices.bodies(directory.operators());
            default -> List.of();
        };
    }
}
