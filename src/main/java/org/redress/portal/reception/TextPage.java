package org.redress.portal.reception;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.portal.filing.Draft;
import org.redress.portal.filing.DraftFiles;
import org.redress.portal.filing.FilingDrafts;
import org.redress.portal.filing.Step;
import org.redress.portal.filing.StepCheck;
import org.redress.shared.Refused.Fault;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What happened, with files: they are kept from page to page and can be taken out again. */
@Controller
class TextPage {

    private final DraftCookie cookie;
    private final FilingDrafts drafts;
    private final DraftFiles files;
    private final StepCheck check;
    private final StepPage page;

    TextPage(DraftCookie cookie, FilingDrafts drafts, DraftFiles files, StepCheck check, StepPage page) {
        this.cookie = cookie;
        this.drafts = drafts;
        this.files = files;
        this.check = check;
        this.page = page;
    }

    @PostMapping("/reception/text")
    String told(
            @RequestParam(required = false) @Nullable List<MultipartFile> file,
            @RequestParam(required = false) @Nullable Long remove,
            @RequestParam(required = false) @Nullable String add,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Draft draft = cookie.open(request, response);
        Map<String, String> answers = Wizard.answers(Step.TEXT, request);
        List<Fault> wrong = new ArrayList<>(check.faults(Step.TEXT, draft, answers));
        boolean stays = remove != null || add != null;
        boolean blank = answers.getOrDefault("text", "").isEmpty();
        if (wrong.isEmpty() || (blank && stays)) {
            drafts.keep(draft, answers);
        }
        if (stays && blank) {
            wrong.clear();
        }
        if (remove != null) {
            drafts.remove(draft, remove);
        }
        wrong.addAll(files.add(draft, file == null ? List.of() : file));
        if (wrong.isEmpty()) {
            Step next = request.getParameter("change") == null ? Step.WHO : Step.CHECK;
            return "redirect:" + (stays ? here(request) : next.path());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        Draft now = drafts.find(draft.id()).orElse(draft);
        return page.again(Step.TEXT, now, answers, wrong, model);
    }

    private static String here(HttpServletRequest request) {
        return Step.TEXT.path() + (request.getParameter("change") == null ? "" : "?change=yes");
    }
}
