package org.redress.workbench.contact;

import org.redress.resolution.Contacts;
import org.redress.workbench.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who was praised has read the words. */
@Controller
class PraiseController {

    private final Me me;
    private final Contacts contacts;

    PraiseController(Me me, Contacts contacts) {
        this.me = me;
        this.contacts = contacts;
    }

    @PostMapping("/praises/{id}/seen")
    String seen(@PathVariable long id) {
        contacts.seen(id, me.actor());
        return "redirect:/";
    }
}
