package org.redress.workbench.absence;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Person;
import org.redress.organisation.absence.Absences;
import org.redress.organisation.absence.NewAbsence;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.redress.web.FormView;
import org.redress.web.Sentences;
import org.redress.workbench.Me;
import org.redress.workbench.task.Panels;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is away and who stands in: everybody their own absences, a head those of their people; the effect before saving. */
@Controller
class AbsenceController {

    private final Me me;
    private final Absences absences;
    private final AbsencePage page;
    private final Sentences sentences;

    AbsenceController(Me me, Absences absences, AbsencePage page, Sentences sentences) {
        this.me = me;
        this.absences = absences;
        this.page = page;
        this.sentences = sentences;
    }

    @GetMapping("/absences")
    String list(@RequestParam(required = false) @Nullable String person, Model model) {
        Actor actor = me.actor();
        return page.show(actor, about(actor, person), FormView.of(Map.of()), null, model);
    }

    /** What would pass to the substitute and what would stay, before anything is saved. */
    @PostMapping("/absences/effect")
    String effect(
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String live,
            Model model,
            HttpServletResponse response) {
        Actor actor = me.actor();
        Person person = about(actor, typed.get("person"));
        try {
            NewAbsence asked = new AbsenceForm(typed).read(person.login());
            absences.check(asked, actor);
            return page.show(actor, person, FormView.of(Panels.lists(typed)), asked, model);
        } catch (Refused refused) {
            String view = refused(refused, actor, person, typed, model, response);
            response.setStatus(live == null ? 422 : 200); // what is typed so far may be half a form
            return view;
        }
    }

    @PostMapping("/absences")
    String enter(
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Actor actor = me.actor();
        Person person = about(actor, typed.get("person"));
        try {
            absences.enter(new AbsenceForm(typed).read(person.login()), actor);
            flash.addFlashAttribute("done", "absences.entered");
            return "redirect:/absences";
        } catch (Refused refused) {
            return refused(refused, actor, person, typed, model, response);
        }
    }

    @PostMapping("/absences/{id:\\d{1,18}}/cancellation")
    String cancel(@PathVariable long id, RedirectAttributes flash) {
        try {
            absences.cancel(id, me.actor());
            flash.addFlashAttribute("done", "absences.cancelled");
        } catch (Refused refused) {
            if (refused.why() == Refused.Why.FORBIDDEN) {
                throw refused;
            }
            flash.addFlashAttribute("refused", sentences.of(refused).get(0).sentence());
        }
        return "redirect:/absences";
    }

    private String refused(
            Refused refused,
            Actor actor,
            Person person,
            Map<String, String> typed,
            Model model,
            HttpServletResponse response) {
        if (refused.why() != Refused.Why.INVALID) {
            throw refused;
        }
        response.setStatus(422);
        FormView form = FormView.of(Panels.lists(typed)).with(sentences.of(refused));
        return page.show(actor, person, form, null, model);
    }

    /** Whose absence it is about: their own when nobody is named; refuses whoever is not of their people. */
    private Person about(Actor actor, @Nullable String login) {
        String wanted = Optional.ofNullable(login).filter(one -> !one.isBlank()).orElse(actor.login());
        return absences.people(actor).stream()
                .filter(one -> one.login().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Refused.forbidden("absence.notYours"));
    }
}
