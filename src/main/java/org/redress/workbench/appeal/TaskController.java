package org.redress.workbench.appeal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.registry.Appeal;
import org.redress.registry.Work;
import org.redress.resolution.Resolution;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.redress.web.Sentences;
import org.redress.workbench.Me;
import org.redress.workbench.list.NextCase;
import org.redress.workbench.task.CaseTasks;
import org.redress.workbench.task.Panels;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tasks of people: taken, given back, done; what was typed is never lost. */
@Controller
class TaskController {

    /** Parameters of a form that are no fields of it. */
    private static final Set<String> CHROME = Set.of("_csrf", "number", "back", "lang", "theme");

    private final Me me;
    private final Work work;
    private final Resolution resolution;
    private final CaseTasks tasks;
    private final CasePages pages;
    private final NextCase next;
    private final Sentences sentences;

    TaskController(
            Me me,
            Work work,
            Resolution resolution,
            CaseTasks tasks,
            CasePages pages,
            NextCase next,
            Sentences sentences) {
        this.me = me;
        this.work = work;
        this.resolution = resolution;
        this.tasks = tasks;
        this.pages = pages;
        this.next = next;
        this.sentences = sentences;
    }

    @PostMapping("/tasks/{task}/claim")
    String claim(@PathVariable String task, @RequestParam Map<String, String> form, RedirectAttributes flash) {
        try {
            work.claim(task, me.actor());
            return "redirect:" + caseOf(task, form);
        } catch (Refused refused) {
            return told(refused, back(form, caseOf(task, form)), flash);
        }
    }

    @PostMapping("/tasks/{task}/release")
    String release(@PathVariable String task, @RequestParam Map<String, String> form, RedirectAttributes flash) {
        String back = back(form, caseOf(task, form));
        try {
            work.release(task, me.actor());
            flash.addFlashAttribute("done", "done.release");
            return "redirect:" + back;
        } catch (Refused refused) {
            return told(refused, back, flash);
        }
    }

    @PostMapping("/tasks/{task}/complete")
    String complete(
            @PathVariable String task,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Actor actor = me.actor();
        Map<String, String> values = values(form);
        String number = tasks.number(task).orElse(first(form, "number"));
        try {
            String name = work.item(task).map(item -> item.task()).orElse("task");
            work.complete(task, values, actor);
            flash.addFlashAttribute("done", "done." + name);
            next.after(number).ifPresent(row -> {
                flash.addFlashAttribute("nextNumber", row.number());
                flash.addFlashAttribute("nextSubject", row.subject());
            });
            return "redirect:/appeals/" + number;
        } catch (Refused refused) {
            Appeal appeal = pages.readable(number, actor);
            boolean conflict = refused.why() == Refused.Why.CONFLICT || refused.why() == Refused.Why.NOT_FOUND;
            response.setStatus(conflict ? 409 : refused.why() == Refused.Why.FORBIDDEN ? 403 : 422);
            if (refused.why() != Refused.Why.INVALID) {
                model.addAttribute("conflict", sentences.of(refused).get(0).sentence());
                model.addAttribute("typed", values);
            }
            return pages.show(
                    appeal,
                    actor,
                    CaseForms.refused(
                            "task",
                            Panels.lists(values),
                            refused.why() == Refused.Why.INVALID ? sentences.of(refused) : List.of()),
                    null,
                    model);
        }
    }

    @PostMapping("/tasks/{task}/draft")
    String draft(@PathVariable String task, @RequestParam MultiValueMap<String, String> form, Model model) {
        try {
            Instant kept = resolution.keepDraft(task, values(form), me.actor());
            model.addAttribute("keptAt", kept);
        } catch (Refused refused) {
            model.addAttribute("why", sentences.of(refused).get(0).sentence());
        }
        return "workbench/case-task :: kept(at=${keptAt}, why=${why})";
    }

    private String caseOf(String task, Map<String, String> form) {
        @Nullable String number = tasks.number(task).orElse(form.get("number"));
        return number == null || !number.matches("R-\\d{4}-\\d{6}") ? "/work" : "/appeals/" + number;
    }

    private String told(Refused refused, String back, RedirectAttributes flash) {
        flash.addFlashAttribute("refused", sentences.of(refused).get(0).sentence());
        return "redirect:" + back;
    }

    /** Only our own work list is gone back to. */
    private static String back(Map<String, String> form, String otherwise) {
        String back = form.getOrDefault("back", "");
        return back.startsWith("/work?") ? back : otherwise;
    }

    /** Boxes that were ticked come as several values of one field. */
    private static Map<String, String> values(MultiValueMap<String, String> form) {
        Map<String, String> values = new LinkedHashMap<>();
        form.forEach((field, typed) -> values.put(field, String.join(",", typed)));
        values.keySet().removeAll(CHROME);
        values.values().removeIf(String::isEmpty);
        return values;
    }

    private static String first(MultiValueMap<String, String> form, String field) {
        String value = form.getFirst(field);
        return value == null ? "" : value;
    }
}
