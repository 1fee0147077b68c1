package org.redress.workbench.absence;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Absence;
import org.redress.organisation.Absence.Reason;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.redress.organisation.Substitutes;
import org.redress.organisation.absence.Absences;
import org.redress.organisation.absence.NewAbsence;
import org.redress.registry.Handover;
import org.redress.shared.Actor;
import org.redress.web.Choice;
import org.redress.web.Dates;
import org.redress.web.FormView;
import org.redress.web.Sentences;
import org.redress.workbench.Labels;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the page of absences together, as far as its reader may see them. */
@Component
class AbsencePage {

    private final Absences absences;
    private final Substitutes substitutes;
    private final Organisation organisation;
    private final Handover handover;
    private final Labels labels;
    private final Dates dates;
    private final Sentences sentences;

    AbsencePage(
            Absences absences,
            Substitutes substitutes,
            Organisation organisation,
            Handover handover,
            Labels labels,
            Dates dates,
            Sentences sentences) {
        this.absences = absences;
        this.substitutes = substitutes;
        this.organisation = organisation;
        this.handover = handover;
        this.labels = labels;
        this.dates = dates;
        this.sentences = sentences;
    }

    String show(Actor actor, Person about, FormView form, @Nullable NewAbsence tried, Model model) {
        model.addAttribute("form", form);
        model.addAttribute(
                "lines",
                absences.seenBy(actor).stream().map(one -> line(one, actor)).toList());
        model.addAttribute("people", absences.people(actor));
        model.addAttribute("about", about);
        model.addAttribute("own", about.login().equals(actor.login()));
        model.addAttribute("lead", lead(about));
        model.addAttribute("today", substitutes.today());
        model.addAttribute(
                "candidates",
                absences.candidates(about).stream().map(this::choice).toList());
        model.addAttribute(
                "reasons",
                List.of(Reason.values()).stream()
                        .map(reason -> Choice.of(reason.name(), sentences.say("absences.reason." + reason)))
                        .toList());
        model.addAttribute("tried", tried);
        model.addAttribute("effect", tried == null ? null : handover.of(about.login(), tried.substitute()));
        return "workbench/absences";
    }

    private AbsenceLine line(Absence absence, Actor actor) {
        boolean now = absence.on(substitutes.today());
        String acting = now ? substitutes.inPlaceOf(absence.person()) : absence.substitute();
        return new AbsenceLine(absence, now, acting, absences.isTheirs(absence, actor));
    }

    /** Somebody to choose, with the unit, and until when they are away themselves. */
    private Choice choice(Person person) {
        String words = person.name() + ", " + labels.unit(person.unit());
        Optional<Absence> away = substitutes.absence(person.login());
        return Choice.of(
                person.login(),
                away.map(one -> words + " · "
                                + (one.to() == null
                                        ? sentences.say("absences.away")
                                        : sentences.say("absences.awayUntil", dates.date(one.to()))))
                        .orElse(words));
    }

    /** To whom falls what no substitute does. */
    private String lead(Person person) {
        return organisation.leadOf(person.unit()).stream()
                .filter(one -> !one.login().equals(person.login()))
                .findFirst()
                .or(() -> organisation.headOf(person.unit()).stream()
                        .filter(one -> !one.login().equals(person.login()))
                        .findFirst())
                .or(() -> organisation.management().stream()
                        .filter(one -> !one.login().equals(person.login()))
                        .findFirst())
                .map(Person::name)
                .orElse("");
    }
}
