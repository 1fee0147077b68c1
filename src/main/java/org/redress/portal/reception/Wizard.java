package org.redress.portal.reception;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redress.portal.filing.Draft;
import org.redress.portal.filing.FilingDrafts;
import org.redress.portal.filing.Step;
import org.redress.portal.filing.StepCheck;
import org.redress.shared.CleanText;
import org.redress.shared.Refused;
import org.redress.shared.Refused.Fault;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One question per page: what is said is kept on the server, what is wrong is told beside its field. */
@Controller
class Wizard {

    private final DraftCookie cookie;
    private final FilingDrafts drafts;
    private final StepCheck check;
    private final StepPage page;

    Wizard(DraftCookie cookie, FilingDrafts drafts, StepCheck check, StepPage page) {
        this.cookie = cookie;
        this.drafts = drafts;
        this.check = check;
        this.page = page;
    }

    @GetMapping("/reception")
    String kind(HttpServletRequest request, HttpServletResponse response, Model model) {
        Draft draft = cookie.draft(request).filter(kept -> !kept.sent()).orElse(StepPage.EMPTY);
        return page.show(Step.KIND, draft, model);
    }

    @GetMapping("/reception/{step:topic|text|who|ways}")
    String step(@PathVariable String step, HttpServletRequest request, Model model) {
        Step asked = Step.of(step).orElse(Step.KIND);
        Draft draft = cookie.draft(request).orElse(StepPage.EMPTY);
        if (draft.sent()) {
            return "redirect:/reception/done";
        }
        Step open = check.firstOpen(draft);
        return asked.compareTo(open) > 0 ? "redirect:" + open.path() : page.show(asked, draft, model);
    }

    @PostMapping("/reception")
    String kindChosen(HttpServletRequest request, HttpServletResponse response, Model model) {
        return answered(Step.KIND, request, response, model);
    }

    @PostMapping("/reception/{step:topic|who|ways}")
    String stepAnswered(
            @PathVariable String step, HttpServletRequest request, HttpServletResponse response, Model model) {
        return answered(Step.of(step).orElse(Step.KIND), request, response, model);
    }

    private String answered(Step step, HttpServletRequest request, HttpServletResponse response, Model model) {
        Draft draft = cookie.open(request, response);
        Map<String, String> answers = answers(step, request);
        List<Fault> faults = check.faults(step, draft, answers);
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page.again(step, draft, answers, faults, model);
        }
        drafts.keep(draft, answers);
        return "redirect:" + (request.getParameter("change") == null ? step.next() : Step.CHECK).path();
    }

    /** What was typed, as it will be kept; unreadable text is told before anything is kept. */
    static Map<String, String> answers(Step step, HttpServletRequest request) {
        Map<String, String> answers = new HashMap<>();
        for (String field : step.fields()) {
            String clean = CleanText.clean(request.getParameter(field));
            answers.put(field, clean == null ? "" : clean);
        }
        return answers;
    }

    /** Faults of the door beside the fields of our pages. */
    static List<Fault> ours(Refused refused) {
        return refused.faults().stream()
                .map(fault -> new Fault(
                        switch (fault.field()) {
                            case "extra.supplyAddress" -> "place";
                            default -> fault.field().replace("applicant.", "");
                        },
                        fault.key(),
                        fault.facts()))
                .toList();
    }
}
