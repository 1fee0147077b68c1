package org.redress.correspondence.web;

import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.post.Mailbox;
import org.redress.correspondence.register.Letter;
import org.redress.correspondence.register.LetterFilter;
import org.redress.correspondence.register.LetterList;
import org.redress.correspondence.register.LetterRegister;
import org.redress.shared.Reach;
import org.redress.shared.RedressSettings;
import org.redress.shared.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The training mailbox: what would have been sent, to whom; there is none outside training. */
@Controller
class MailboxPage {

    private static final int PAGE = 50;

    private final LetterList list;
    private final LetterRegister register;
    private final Mailbox mailbox;
    private final RedressSettings settings;
    private final Readers readers;

    MailboxPage(LetterList list, LetterRegister register, Mailbox mailbox, RedressSettings settings, Readers readers) {
        this.list = list;
        this.register = register;
        this.mailbox = mailbox;
        this.settings = settings;
        this.readers = readers;
    }

    @GetMapping("/mailbox")
    String mailbox(
            @RequestParam(defaultValue = "") String of,
            @RequestParam(defaultValue = "") String before,
            @RequestParam(required = false) @Nullable String number,
            @Nullable Principal principal,
            Model model) {
        requireTraining(principal);
        String about = number == null || !number.matches("[\\w-]{1,20}") ? null : number;
        Boolean notices = of.equals("staff") ? Boolean.TRUE : of.equals("applicants") ? Boolean.FALSE : null;
        long from = before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
        List<Letter> found = list.page(new LetterFilter(null, null, about, null, notices, null, from), PAGE + 1);
        List<Letter> shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        model.addAttribute("of", of);
        model.addAttribute("letters", shown);
        model.addAttribute("kept", mailbox.inUse());
        model.addAttribute(
                "next",
                found.size() > PAGE
                        ? "/mailbox?of=" + (notices == null ? "" : of) + (about == null ? "" : "&number=" + about)
                                + "&before=" + shown.get(PAGE - 1).id()
                        : null);
        return "correspondence/mailbox";
    }

    @GetMapping("/mailbox/{id}")
    String letter(@PathVariable String id, @Nullable Principal principal, Model model) {
        requireTraining(principal);
        Letter letter =
                id.matches("\\d{1,18}") ? register.letter(Long.parseLong(id)).orElse(null) : null;
        if (letter == null) {
            throw Refused.notFound("letters.none");
        }
        model.addAttribute("letter", letter);
        model.addAttribute("mail", letter.reach() == Reach.EMAIL);
        return "correspondence/mailbox-letter";
    }

    private void requireTraining(@Nullable Principal principal) {
        readers.actor(principal);
        if (!settings.isTraining()) {
            throw Refused.notFound("mailbox.none");
        }
    }
}
