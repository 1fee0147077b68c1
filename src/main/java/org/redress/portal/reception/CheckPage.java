package org.redress.portal.reception;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.organisation.Organisation;
import org.redress.organisation.Territory;
import org.redress.organisation.Topic;
import org.redress.portal.PublicLimits;
import org.redress.portal.TooOften;
import org.redress.portal.filing.Draft;
import org.redress.portal.filing.DraftSending;
import org.redress.portal.filing.FilingDrafts;
import org.redress.portal.filing.Step;
import org.redress.portal.filing.StepCheck;
import org.redress.shared.Reach;
import org.redress.shared.Refused;
import org.redress.web.Choice;
import org.redress.web.FormView;
import org.redress.web.Language;
import org.redress.web.Sentences;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Every answer on one page, each with a way to change it; then it is sent, once. */
@Controller
class CheckPage {

    private final DraftCookie cookie;
    private final FilingDrafts drafts;
    private final StepCheck check;
    private final DraftSending sending;
    private final Organisation organisation;
    private final Sentences sentences;
    private final PublicLimits limits;

    CheckPage(
            DraftCookie cookie,
            FilingDrafts drafts,
            StepCheck check,
            DraftSending sending,
            Organisation organisation,
            Sentences sentences,
            PublicLimits limits) {
        this.cookie = cookie;
        this.drafts = drafts;
        this.check = check;
        this.sending = sending;
        this.organisation = organisation;
        this.sentences = sentences;
        this.limits = limits;
    }

    @GetMapping("/reception/check")
    String check(HttpServletRequest request, Model model) {
        Draft draft = cookie.draft(request).orElse(StepPage.EMPTY);
        return open(draft).orElseGet(() -> page(draft, FormView.of(java.util.Map.of()), model));
    }

    @PostMapping("/reception/check")
    String sent(HttpServletRequest request, HttpServletResponse response, Model model) {
        Draft draft = cookie.draft(request).orElse(StepPage.EMPTY);
        Optional<String> elsewhere = open(draft);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        if (!limits.mayFile(request.getRemoteAddr())) {
            throw new TooOften();
        }
        try {
            sending.send(draft, Language.of(LocaleContextHolder.getLocale()).code());
            return "redirect:/reception/done";
        } catch (Refused refused) {
            if (drafts.find(draft.id()).filter(Draft::sent).isPresent()) {
                return "redirect:/reception/done";
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(draft, FormView.of(java.util.Map.of()).with(sentences.of(Wizard.ours(refused))), model);
        }
    }

    /** Where a person has to go before they can check: on to the number, or back to what is not answered. */
    private Optional<String> open(Draft draft) {
        if (draft.sent()) {
            return Optional.of("redirect:/reception/done");
        }
        Step first = check.firstOpen(draft);
        return first == Step.CHECK ? Optional.empty() : Optional.of("redirect:" + first.path());
    }

    private String page(Draft draft, FormView form, Model model) {
        model.addAttribute("step", Step.CHECK);
        model.addAttribute("draft", draft);
        model.addAttribute("form", form);
        model.addAttribute(
                "topic", StepPage.name(organisation.topic(draft.said("topic")).map(Topic::names)));
        model.addAttribute("territory", StepPage.name(territory(draft).map(Territory::names)));
        model.addAttribute("answerBy", ways(draft, "answer1", "answer2"));
        model.addAttribute("askBy", ways(draft, "ask1", "ask2"));
        return Step.CHECK.view();
    }

    private Optional<Territory> territory(Draft draft) {
        return organisation.territories().stream()
                .filter(territory -> territory.code().equals(draft.said("territory")))
                .findFirst()
                .or(() -> draft.has("territory") ? Optional.empty() : organisation.territoryOf(draft.said("place")));
    }

    private List<Choice> ways(Draft draft, String... fields) {
        return Stream.of(fields)
                .map(draft::said)
                .filter(way -> !way.isEmpty())
                .distinct()
                .map(Reach::valueOf)
                .map(way -> new Choice(way.name(), sentences.say("reception.way." + way), StepPage.whereTo(draft, way)))
                .toList();
    }
}
