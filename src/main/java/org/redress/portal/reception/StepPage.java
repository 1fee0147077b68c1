package org.redress.portal.reception;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Organisation;
import org.redress.organisation.Topic;
import org.redress.portal.filing.Draft;
import org.redress.portal.filing.DraftFiles;
import org.redress.portal.filing.Step;
import org.redress.portal.filing.StepCheck;
import org.redress.portal.filing.Ways;
import org.redress.shared.Reach;
import org.redress.shared.Refused.Fault;
import org.redress.web.Choice;
import org.redress.web.FormView;
import org.redress.web.Sentences;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out one page of the filing: its fields with what was said, its choices, the way back. */
@Component
class StepPage {

    /** The draft of a browser that has said nothing yet. */
    static final Draft EMPTY = new Draft("", Map.of(), List.of(), null, null);

    /** Topics of one line of work, under its name. */
    record Group(String words, List<Choice> choices) {}

    private final Organisation organisation;
    private final Sentences sentences;

    StepPage(Organisation organisation, Sentences sentences) {
        this.organisation = organisation;
        this.sentences = sentences;
    }

    /** A page with what was said before. */
    String show(Step step, Draft draft, Model model) {
        Map<String, String> said = new HashMap<>(draft.said());
        if (step == Step.WAYS) {
            preselect(draft, said);
        }
        return page(step, draft, said, List.of(), model);
    }

    /** A page again, with what was just typed and what is wrong with it. */
    String again(Step step, Draft draft, Map<String, String> typed, List<Fault> faults, Model model) {
        return page(step, draft, typed, faults, model);
    }

    private String page(Step step, Draft draft, Map<String, String> typed, List<Fault> faults, Model model) {
        Map<String, List<String>> values = typed.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
        model.addAttribute("form", new FormView(values, sentences.of(faults)));
        model.addAttribute("step", step);
        model.addAttribute("draft", draft);
        switch (step) {
            case KIND -> model.addAttribute("kinds", kinds());
            case TOPIC -> topics(typed, faults, model);
            case TEXT -> model.addAttribute("most", DraftFiles.MOST);
            case WAYS -> ways(draft, model);
            case WHO, CHECK -> {}
        }
        return step.view();
    }

    private List<Choice> kinds() {
        return StepCheck.KINDS.stream()
                .map(kind ->
                        new Choice(kind.name(), sentences.say("kind." + kind), sentences.say("reception.kind." + kind)))
                .toList();
    }

    private void topics(Map<String, String> typed, List<Fault> faults, Model model) {
        Locale locale = LocaleContextHolder.getLocale();
        model.addAttribute(
                "groups",
                organisation.functions().stream()
                        .map(function -> new Group(
                                function.names().in(locale),
                                organisation.topics().stream()
                                        .filter(topic -> topic.function().equals(function.code()))
                                        .map(topic -> named(topic, locale))
                                        .toList()))
                        .filter(group -> !group.choices().isEmpty())
                        .toList());
        boolean asked = faults.stream().anyMatch(fault -> fault.field().equals("territory"))
                || !typed.getOrDefault("territory", "").isEmpty();
        model.addAttribute("territories", asked ? territories(locale) : null);
    }

    private List<Choice> territories(Locale locale) {
        List<Choice> known = organisation.territories().stream()
                .map(territory -> Choice.of(territory.code(), territory.names().in(locale)))
                .collect(Collectors.toList());
        known.add(Choice.of(Ways.UNSURE, sentences.say("reception.territory.unsure")));
        return known;
    }

    private static Choice named(Topic topic, Locale locale) {
        return Choice.of(topic.code(), topic.names().in(locale));
    }

    private void ways(Draft draft, Model model) {
        for (String field : Step.WAYS.fields()) {
            model.addAttribute(
                    field + "Choices",
                    Ways.offered(draft, field).stream()
                            .map(way ->
                                    new Choice(way.name(), sentences.say("reception.way." + way), whereTo(draft, way)))
                            .toList());
        }
    }

    /** Where a way leads to, as the person gave it. */
    static String whereTo(Draft draft, Reach way) {
        return switch (way) {
            case EMAIL -> draft.said("email");
            case PHONE -> draft.said("phone");
            case POST -> draft.postalAddress();
            case PORTAL -> "";
        };
    }

    private static void preselect(Draft draft, Map<String, String> said) {
        for (String field : Set.of("answer1", "ask1")) {
            if (said.getOrDefault(field, "").isEmpty()) {
                first(draft, field).ifPresent(way -> said.put(field, way.name()));
            }
        }
    }

    private static java.util.Optional<Reach> first(Draft draft, String field) {
        List<Reach> ways = Ways.offered(draft, field);
        return Arrays.stream(new Reach[] {Reach.EMAIL, Reach.PHONE, Reach.POST})
                .filter(ways::contains)
                .findFirst();
    }

    /** The name of something by its code in the reader's language; null when it is not known. */
    static @Nullable String name(java.util.Optional<org.redress.organisation.Names> names) {
        return names.map(known -> known.in(LocaleContextHolder.getLocale())).orElse(null);
    }
}
