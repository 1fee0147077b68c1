package org.redress.training.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.redress.training.Training;
import org.redress.training.journey.Beginning;
import org.redress.training.journey.Happened;
import org.redress.training.journey.Happened.Sort;
import org.redress.training.journey.Journey;
import org.redress.training.journey.Journeys;
import org.redress.training.journey.Milestones;
import org.redress.training.journey.OnTheWay;
import org.redress.web.FormView;
import org.redress.web.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Training time in the administrator's hand: forward by steps, back to the beginning, and what fired on the way. */
@Controller
class TrainingPage {

    private static final String LOOK_AGAIN = "2"; // seconds; a header, so that it works without a script

    private final Training training;
    private final Journeys journeys;
    private final Milestones milestones;
    private final Beginning beginning;
    private final OnTheWay things;
    private final Rights rights;
    private final Sentences sentences;

    TrainingPage(
            Training training,
            Journeys journeys,
            Milestones milestones,
            Beginning beginning,
            OnTheWay things,
            Rights rights,
            Sentences sentences) {
        this.training = training;
        this.journeys = journeys;
        this.milestones = milestones;
        this.beginning = beginning;
        this.things = things;
        this.rights = rights;
        this.sentences = sentences;
    }

    @GetMapping("/training")
    String look(
            @RequestParam(defaultValue = "") String of,
            @RequestParam(defaultValue = "") String from,
            Principal person,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("reads", reads(actor(person)));
        if (journeys.last().filter(Journey::isRunning).isPresent()) {
            response.setHeader("Refresh", LOOK_AGAIN);
        }
        int place = from.matches("\\d{1,6}") ? Integer.parseInt(from) : 0;
        return page(FormView.of(Map.of("to", List.of(soon()))), of, place, model);
    }

    @PostMapping("/training/journey")
    String setOut(
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String to,
            Principal person,
            Model model,
            HttpServletResponse response) {
        Actor actor = actor(person);
        model.addAttribute("reads", reads(actor));
        try {
            journeys.forward(goal(by, to), actor);
            return "redirect:/training";
        } catch (Refused refused) {
            return refused(refused, Map.of("to", List.of(to)), model, response);
        }
    }

    @PostMapping("/training/beginning")
    String goBack(
            @RequestParam(defaultValue = "") String sure, Principal person, Model model, HttpServletResponse response) {
        Actor actor = actor(person);
        model.addAttribute("reads", reads(actor));
        try {
            if (sure.isEmpty()) {
                throw Refused.invalid("sure", "training.sure");
            }
            journeys.back(actor);
            return "redirect:/training";
        } catch (Refused refused) {
            return refused(refused, Map.of("to", List.of(soon())), model, response);
        }
    }

    private Actor actor(Principal person) {
        if (!training.isOn()) {
            throw Refused.notFound("training.off");
        }
        var actor = new Actor(person.getName());
        rights.require(actor, Action.ADMINISTER, null);
        return actor;
    }

    /** Whoever may read no appeal is led to its letters in the training mailbox. */
    private boolean reads(Actor actor) {
        return rights.maySomewhere(actor, Action.READ_APPEAL);
    }

    private Instant goal(String by, String to) {
        return switch (by) {
            case "event" -> milestones.event().orElseThrow(() -> Refused.conflict("training.noEvent"));
            case "hour" -> milestones.hour();
            case "day" -> milestones.workingDay();
            case "week" -> milestones.week();
            default -> LocalTimes.read(to, training.zone());
        };
    }

    private String refused(
            Refused refused, Map<String, List<String>> typed, Model model, HttpServletResponse response) {
        response.setStatus(refused.why() == Refused.Why.CONFLICT ? 409 : 422);
        return page(FormView.of(typed).with(sentences.of(refused)), "", 0, model);
    }

    private String page(FormView form, String of, int place, Model model) {
        Instant now = training.now().toInstant();
        Journey last = journeys.last().orElse(null);
        model.addAttribute("form", form);
        model.addAttribute("now", now);
        model.addAttribute("event", milestones.event().orElse(null));
        model.addAttribute("day", milestones.workingDay());
        model.addAttribute("beginning", beginning.at().orElse(null));
        model.addAttribute("last", last);
        if (last != null && last.what() == Journey.What.FORWARD) {
            happened(last, last.isRunning() ? now : last.to(), of, place, model);
        }
        return "training/training";
    }

    private void happened(Journey last, Instant until, String of, int place, Model model) {
        @Nullable
        Sort one = Arrays.stream(Sort.values())
                .filter(sort -> sort.name().equals(of))
                .findFirst()
                .orElse(null);
        List<Happened> found =
                things.page(last.from(), until, one == null ? List.of(Sort.values()) : List.of(one), place);
        boolean more = found.size() > OnTheWay.PAGE;
        model.addAttribute("of", one == null ? "" : one.name());
        model.addAttribute("counts", things.counts(last.from(), until));
        model.addAttribute("things", more ? found.subList(0, OnTheWay.PAGE) : found);
        model.addAttribute(
                "next",
                more ? "/training?of=" + (one == null ? "" : one.name()) + "&from=" + (place + OnTheWay.PAGE) : null);
    }

    private String soon() {
        return LocalTimes.write(milestones.week(), training.zone());
    }
}
