package org.redress.resolution.triage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Organisation;
import org.redress.registry.Appeal;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.resolution.course.Way;
import org.redress.shared.Actor;
import org.redress.shared.Kind;
import org.redress.shared.Refused;
import org.redress.shared.Refused.Fault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sorts an appeal by territory and topic. */
@Component
@Transactional
public class Sorting {

    /** What the reception specialist decides on alone (003, 5.2.6); the rest is answered in writing by a unit. */
    private static final Set<Kind> TYPICAL = EnumSet.of(Kind.QUESTION, Kind.APPEAL, Kind.SUGGESTION, Kind.FEEDBACK);

    /** What stays in the house needs its place and its topic. */
    private static final Set<String> GOES_ON = Set.of("OURS", "ASK", "HARD");

    private static final Set<String> QUESTIONS_ONLY = Set.of("ASK", "HARD");

    private final Registry registry;
    private final Organisation organisation;
    private final Journal journal;

    Sorting(Registry registry, Organisation organisation, Journal journal) {
        this.registry = registry;
        this.organisation = organisation;
        this.journal = journal;
    }

    /**
     * Sorts an appeal; what is not said stays as it was filed.
     *
     * @throws Refused when an appeal that goes on lacks territory or topic, either is unknown, or the kind has no
     *     typical answers
     */
    public void sort(String number, String outcome, @Nullable String territory, @Nullable String topic, Actor actor) {
        var appeal = registry.appeal(number);
        var where = territory == null ? appeal.territory() : territory;
        var what = topic == null ? appeal.topic() : topic;
        var faults = new ArrayList<Fault>();
        checkPlace(where, what, GOES_ON.contains(outcome), faults);
        if (QUESTIONS_ONLY.contains(outcome) && Way.of(appeal.kind()) != Way.QUESTION) {
            faults.add(new Fault("outcome", "resolution.questionsOnly", List.of()));
        }
        if (outcome.equals("TYPICAL") && !TYPICAL.contains(appeal.kind())) {
            faults.add(new Fault("outcome", "resolution.notTypical", List.of()));
        }
        if (!faults.isEmpty()) {
            throw Refused.of(faults);
        }
        appeal.triaged(where, what);
        registry.save(appeal);
        journal.write(number, actor, "TRIAGED", Audience.STAFF);
    }

    /** The kind as which an appeal goes on. */
    @Transactional(readOnly = true)
    public Kind kind(String number) {
        return registry.appeal(number).kind();
    }

    /** Territory and topic as far as they are known, the territory from the address if it names one. */
    @Transactional(readOnly = true)
    public Map<String, String> known(String number) {
        var appeal = registry.appeal(number);
        var known = new LinkedHashMap<String, String>();
        var territory = appeal.territory() == null ? byAddress(appeal) : appeal.territory();
        if (territory != null) {
            known.put("territory", territory);
        }
        if (appeal.topic() != null) {
            known.put("topic", appeal.topic());
        }
        return known;
    }

    private @Nullable String byAddress(Appeal appeal) {
        var address = appeal.applicant().address();
        return address == null
                ? null
                : organisation
                        .territoryOf(address)
                        .map(territory -> territory.code())
                        .orElse(null);
    }

    private void checkPlace(@Nullable String territory, @Nullable String topic, boolean needed, List<Fault> faults) {
        if (territory == null ? needed : organisation.territory(territory).isEmpty()) {
            faults.add(new Fault(
                    "territory", territory == null ? "forms.choose" : "resolution.unknownTerritory", List.of()));
        }
        if (topic == null ? needed : organisation.topic(topic).isEmpty()) {
            faults.add(new Fault("topic", topic == null ? "forms.choose" : "resolution.unknownTopic", List.of()));
        }
    }
}
