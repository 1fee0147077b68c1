package org.redress.workbench.entry;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.redress.organisation.Organisation;
import org.redress.organisation.Topic;
import org.redress.resolution.Answered;
import org.redress.resolution.Contacts;
import org.redress.shared.Refused;
import org.redress.workbench.Labels;
import org.redress.workbench.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was answered at once is written down in one step on the entry page: no number, no letter (001, 004). */
@Controller
class ContactController {

    private final Me me;
    private final Contacts contacts;
    private final Organisation organisation;
    private final Labels labels;
    private final EntryPages pages;

    ContactController(Me me, Contacts contacts, Organisation organisation, Labels labels, EntryPages pages) {
        this.me = me;
        this.contacts = contacts;
        this.organisation = organisation;
        this.labels = labels;
        this.pages = pages;
    }

    @PostMapping("/appeals/new/answered")
    String answered(
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        String key = EntryPages.key(typed);
        try {
            EntryForm form = new EntryForm(typed, organisation.zone());
            Answered said = form.answered();
            flash.addFlashAttribute("writtenDown", contacts.answered(said, "entry:" + key, me.actor()));
            flash.addFlashAttribute(
                    "writtenDownTopic",
                    organisation
                            .topic(String.valueOf(said.topic()))
                            .map(Topic::names)
                            .map(labels::said)
                            .orElse(""));
            return "redirect:/appeals/new?channel=" + said.channel() + "&kind=CONSULTATION";
        } catch (Refused refused) {
            response.setStatus(422);
            return pages.refused(refused, typed, key, model);
        }
    }

    /** Whom a call may have been meant for: asked while the address is typed, by POST so that it stands in no address. */
    @PostMapping("/appeals/new/operator")
    String operator(@RequestParam Map<String, String> typed, Model model) {
        model.addAttribute("proposed", pages.operator(field -> typed.getOrDefault(field, "")));
        return "workbench/entry-contact :: proposed(proposed=${proposed})";
    }
}
