package org.redress.correspondence.web;

import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.Notices;
import org.redress.correspondence.digest.Digest;
import org.redress.correspondence.register.Letter;
import org.redress.correspondence.register.LetterRegister;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The bell's list: what concerns whoever looks, newest first, read or not. */
@Controller
class NoticesPage {

    private final Notices notices;
    private final LetterRegister register;
    private final Readers readers;

    NoticesPage(Notices notices, LetterRegister register, Readers readers) {
        this.notices = notices;
        this.register = register;
        this.readers = readers;
    }

    @GetMapping("/notices")
    String list(@RequestParam(defaultValue = "") String before, @Nullable Principal principal, Model model) {
        Actor actor = readers.actor(principal);
        long from = before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
        List<Letter> shown = notices.of(actor.login(), from);
        boolean more = shown.size() == Notices.PAGE;
        model.addAttribute("notices", shown);
        model.addAttribute("unread", notices.unread(actor.login()));
        model.addAttribute("newest", shown.isEmpty() ? 0 : shown.get(0).id());
        model.addAttribute(
                "next", more ? "/notices?before=" + shown.get(shown.size() - 1).id() : null);
        return "correspondence/notices";
    }

    @GetMapping(path = "/notices", params = "digest")
    String digest(@RequestParam String digest, @Nullable Principal principal, Model model) {
        Actor actor = readers.actor(principal);
        Digest found = digest.matches("\\d{1,18}")
                ? notices.digest(actor.login(), Long.parseLong(digest)).orElse(null)
                : null;
        if (found == null) {
            throw Refused.notFound("letters.none");
        }
        model.addAttribute("digest", found);
        return "correspondence/digest";
    }

    @PostMapping("/notices/{id}/reading")
    String read(@PathVariable String id, @Nullable Principal principal) {
        Actor actor = readers.actor(principal);
        Letter notice =
                id.matches("\\d{1,18}") ? register.letter(Long.parseLong(id)).orElse(null) : null;
        if (notice == null || !actor.login().equals(notice.recipientLogin())) {
            throw Refused.notFound("letters.none");
        }
        notices.read(actor.login(), notice.id());
        return notice.number() == null ? "redirect:/notices" : "redirect:/appeals/" + notice.number();
    }

    @PostMapping("/notices/reading")
    String readAll(@RequestParam(defaultValue = "") String upTo, @Nullable Principal principal) {
        Actor actor = readers.actor(principal);
        if (upTo.matches("\\d{1,18}")) {
            notices.readUpTo(actor.login(), Long.parseLong(upTo));
        }
        return "redirect:/notices";
    }
}
