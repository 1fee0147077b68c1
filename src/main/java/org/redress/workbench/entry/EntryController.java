package org.redress.workbench.entry;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.intake.Intake;
import org.redress.intake.Receipt;
import org.redress.organisation.Action;
import org.redress.organisation.Organisation;
import org.redress.organisation.Rights;
import org.redress.organisation.Role;
import org.redress.shared.Refused;
import org.redress.web.Fault;
import org.redress.web.FormView;
import org.redress.web.Sentences;
import org.redress.workbench.Me;
import org.redress.workbench.Uploads;
import org.redress.workbench.story.Earlier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Staff entry: what comes by phone, in person, on paper, registered on one dense page. */
@Controller
class EntryController {

    private final Me me;
    private final Rights rights;
    private final Intake intake;
    private final Organisation organisation;
    private final EntryChoices choices;
    private final Earlier earlier;
    private final Sentences sentences;
    private final Clock clock;

    EntryController(
            Me me,
            Rights rights,
            Intake intake,
            Organisation organisation,
            EntryChoices choices,
            Earlier earlier,
            Sentences sentences,
            Clock clock) {
        this.me = me;
        this.rights = rights;
        this.intake = intake;
        this.organisation = organisation;
        this.choices = choices;
        this.earlier = earlier;
        this.sentences = sentences;
        this.clock = clock;
    }

    @GetMapping("/appeals/new")
    String open(@RequestParam(required = false) @Nullable String channel, Model model) {
        rights.require(me.actor(), Action.REGISTER, null);
        boolean operator = me.person().roles().contains(Role.CALL_OPERATOR);
        Map<String, List<String>> values = new HashMap<>();
        values.put("channel", List.of(channel != null ? channel : operator ? "PHONE" : "POST"));
        values.put("received", List.of(now()));
        return page(FormView.of(values), UUID.randomUUID().toString(), model);
    }

    @PostMapping("/appeals/new")
    String register(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        rights.require(me.actor(), Action.REGISTER, null);
        String key = typed.getFirst("key");
        String once =
                key == null || !key.matches("[0-9a-f-]{36}") ? UUID.randomUUID().toString() : key;
        try {
            String language = LocaleContextHolder.getLocale().getLanguage();
            EntryForm form = new EntryForm(typed, organisation.zone());
            Receipt receipt = intake.receive(form.filing(language, Uploads.read(files)), "entry:" + once, me.actor());
            flash.addFlashAttribute("channel", typed.getFirst("channel"));
            return "redirect:/appeals/" + receipt.number() + "/receipt";
        } catch (Refused refused) {
            response.setStatus(422);
            List<Fault> faults = sentences.of(refused).stream()
                    .map(fault -> new Fault(
                            fault.field()
                                    .replaceFirst("^(applicant|extra)\\.", "")
                                    .replaceFirst("\\[.*$", ""),
                            fault.sentence()))
                    .toList();
            return page(FormView.of(typed).with(faults), once, model);
        }
    }

    /** Who may have written before: asked while the contacts are typed, by POST so that they stand in no address. */
    @PostMapping("/appeals/new/duplicates")
    String duplicates(@RequestParam Map<String, String> typed, Model model) {
        rights.require(me.actor(), Action.REGISTER, null);
        model.addAttribute("found", earlier.of("", typed.get("phone"), typed.get("email"), typed.get("account")));
        return "workbench/entry :: duplicates(found=${found})";
    }

    private String page(FormView form, String key, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("key", key);
        model.addAttribute("found", earlier.of("", form.value("phone"), form.value("email"), form.value("account")));
        choices.addTo(model);
        return "workbench/entry";
    }

    private String now() {
        return LocalDateTime.ofInstant(clock.instant(), organisation.zone())
                .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm"));
    }
}
