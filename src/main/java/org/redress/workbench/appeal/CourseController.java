package org.redress.workbench.appeal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.registry.Appeal;
import org.redress.resolution.Course;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.redress.workbench.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What changes the course of an appeal: a danger, another kind, a time agreed with the client. */
@Controller
class CourseController {

    private final Me me;
    private final CaseActs acts;
    private final CasePages pages;
    private final CourseChoices choices;
    private final Course course;

    CourseController(Me me, CaseActs acts, CasePages pages, CourseChoices choices, Course course) {
        this.me = me;
        this.acts = acts;
        this.pages = pages;
        this.choices = choices;
        this.course = course;
    }

    @PostMapping(AsideController.ROOT + "/danger")
    String danger(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        CaseActs.Act act = actor -> course.danger(number, form.getFirst("dangerText"), actor);
        return acts.run(
                new CaseActs.Deed(number, "danger", form, Map.of("words", "dangerText")), act, model, response, flash);
    }

    @PostMapping(AsideController.ROOT + "/time")
    String time(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        CaseActs.Act act = actor -> course.agree(number, moment(form), actor);
        return acts.run(
                new CaseActs.Deed(number, "time", form, Map.of("time", "timeDay")), act, model, response, flash);
    }

    @PostMapping(AsideController.ROOT + "/reclassification")
    String reclassify(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Appeal appeal = pages.readable(number, me.actor());
        CaseActs.Act act = actor -> course.reclassify(
                number,
                CourseChoices.kind(form),
                choices.conditions(form, appeal),
                String.valueOf(form.getFirst("kindReason")),
                actor);
        choices.turn(appeal, form, me.actor()).ifPresent(turn -> model.addAttribute("turn", turn));
        Map<String, String> names = Map.of("kind", "toKind", "conditions", "toConditions", "reason", "kindReason");
        return acts.run(new CaseActs.Deed(number, "reclassification", form, names), act, model, response, flash);
    }

    /** The new clocks before they are saved: the lines alone for a script, else the page with what was typed. */
    @PostMapping(AsideController.ROOT + "/reclassification/effect")
    String effect(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> form,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String script,
            Model model) {
        Actor actor = me.actor();
        Appeal appeal = pages.readable(number, actor);
        choices.turn(appeal, form, actor).ifPresent(turn -> model.addAttribute("turn", turn));
        return script != null
                ? "workbench/case-course :: turn(turn=${turn})"
                : pages.show(appeal, actor, CaseForms.refused("reclassification", form, List.of()), null, model);
    }

    /** A day without an hour is the whole day, which midnight stands for. */
    private static LocalDateTime moment(MultiValueMap<String, String> form) {
        try {
            String hour = form.getFirst("timeHour");
            return LocalDate.parse(String.valueOf(form.getFirst("timeDay")))
                    .atTime(hour == null || hour.isBlank() ? LocalTime.MIDNIGHT : LocalTime.parse(hour));
        } catch (DateTimeException notOne) {
            throw Refused.invalid("time", "aside.time.notDate");
        }
    }
}
