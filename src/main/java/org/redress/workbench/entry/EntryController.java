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
import org.redress.resolution.Contacts;
import org.redress.shared.Kind;
import org.redress.shared.Refused;
import org.redress.web.FormView;
import org.redress.workbench.Me;
import org.redress.workbench.Uploads;
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
    private final EntryPages pages;
    private final Contacts contacts;
    private final EntryFinds finds;
    private final Clock clock;

    EntryController(
            Me me,
            Rights rights,
            Intake intake,
            Organisation organisation,
            EntryPages pages,
            Contacts contacts,
            EntryFinds finds,
            Clock clock) {
        this.me = me;
        this.rights = rights;
        this.intake = intake;
        this.organisation = organisation;
        this.pages = pages;
        this.contacts = contacts;
        this.finds = finds;
        this.clock = clock;
    }

    /** Empty, or with all that was typed in a contact that turned out to be an appeal. */
    @GetMapping("/appeals/new")
    String open(
            @RequestParam(required = false) @Nullable String channel,
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(required = false) @Nullable Long from,
            Model model) {
        rights.require(me.actor(), Action.REGISTER, null);
        boolean operator = me.person().roles().contains(Role.CALL_OPERATOR);
        Map<String, List<String>> values = new HashMap<>();
        values.put("channel", List.of(channel != null ? channel : operator ? "PHONE" : "POST"));
        values.put("received", List.of(now()));
        if (kind != null) {
            values.put("kind", List.of(kind.name()));
        }
        if (from != null) {
            contacts.typed(from, me.actor()).forEach((field, text) -> values.put(field, List.of(text)));
            values.put("from", List.of(from.toString()));
        }
        return pages.page(FormView.of(values), UUID.randomUUID().toString(), model);
    }

    @PostMapping("/appeals/new")
    String register(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        rights.require(me.actor(), Action.REGISTER, null);
        String once = EntryPages.key(typed);
        try {
            String language = LocaleContextHolder.getLocale().getLanguage();
            EntryForm form = new EntryForm(typed, organisation.zone());
            Receipt receipt = intake.receive(form.filing(language, Uploads.read(files)), "entry:" + once, me.actor());
            form.from().ifPresent(contact -> contacts.became(contact, receipt.number(), me.actor()));
            flash.addFlashAttribute("channel", typed.getFirst("channel"));
            return "redirect:/appeals/" + receipt.number() + "/receipt";
        } catch (Refused refused) {
            response.setStatus(422);
            return pages.refused(refused, typed, once, model);
        }
    }

    /** Who may be writing: asked while it is typed, by POST so that nobody's data stand in an address. */
    @PostMapping("/appeals/new/duplicates")
    String duplicates(@RequestParam Map<String, String> typed, Model model) {
        rights.require(me.actor(), Action.REGISTER, null);
        model.addAttribute("found", finds.of(typed, me.actor()));
        return "workbench/entry :: duplicates(found=${found})";
    }

    /** The same without a script: the page again, with what was typed and who may be writing. */
    @PostMapping("/appeals/new/look")
    String look(@RequestParam MultiValueMap<String, String> typed, Model model) {
        rights.require(me.actor(), Action.REGISTER, null);
        return pages.page(FormView.of(typed), EntryPages.key(typed), model);
    }

    private String now() {
        return LocalDateTime.ofInstant(clock.instant(), organisation.zone())
                .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm"));
    }
}
