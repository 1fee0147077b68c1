package org.redress.correspondence.web;

import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.Letters;
import org.redress.correspondence.register.Letter;
import org.redress.correspondence.register.LetterList;
import org.redress.correspondence.register.LetterRegister;
import org.redress.correspondence.register.LetterState;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of letters, one letter to read or print, and what a person notes of it. */
@Controller
class RegisterPage {

    private static final int PAGE = 50;

    private final LetterList list;
    private final LetterRegister register;
    private final Letters letters;
    private final Readers readers;

    RegisterPage(LetterList list, LetterRegister register, Letters letters, Readers readers) {
        this.list = list;
        this.register = register;
        this.letters = letters;
        this.readers = readers;
    }

    @GetMapping("/letters")
    String register(@RequestParam Map<String, String> asked, @Nullable Principal principal, Model model) {
        Actor actor = readers.actor(principal);
        RegisterQuery query = RegisterQuery.of(asked);
        Set<String> units = readers.boundary(actor);
        List<Letter> found = list.page(query.filter(units), PAGE + 1);
        List<Letter> shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        Map<LetterState, Long> counts = new LinkedHashMap<>();
        for (LetterState state : LetterState.ofLetters()) {
            counts.put(state, list.count(query.filter(units, state)));
        }
        model.addAttribute("posts", readers.posts(actor));
        model.addAttribute("query", query);
        model.addAttribute("letters", shown);
        model.addAttribute("counts", counts);
        model.addAttribute("kinds", Kinds.ALL);
        model.addAttribute(
                "next", found.size() > PAGE ? query.after(shown.get(PAGE - 1).id()) : null);
        return "correspondence/letters";
    }

    @GetMapping("/letters/{id}")
    String letter(@PathVariable String id, @Nullable Principal principal, Model model) {
        Actor actor = readers.actor(principal);
        Letter letter = found(id);
        readers.requireReading(actor, letter);
        model.addAttribute("letter", letter);
        model.addAttribute("mayReturn", letter.mayComeBack() && readers.maySend(actor, letter));
        model.addAttribute("maySend", letter.state().waitsForPerson() && readers.maySend(actor, letter));
        return "correspondence/letter";
    }

    @PostMapping("/letters/{id}/delivery")
    String delivered(@PathVariable String id, @Nullable Principal principal) {
        Actor actor = readers.actor(principal);
        Letter letter = found(id);
        readers.requireSending(actor, letter);
        letters.delivered(letter.id(), actor);
        return "redirect:/letters/" + letter.id();
    }

    @PostMapping("/letters/{id}/failure")
    String failed(@PathVariable String id, @Nullable Principal principal) {
        Actor actor = readers.actor(principal);
        Letter letter = found(id);
        readers.requireSending(actor, letter);
        letters.failed(letter.id(), actor);
        return "redirect:/letters/" + letter.id();
    }

    private Letter found(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw Refused.notFound("letters.none");
        }
        return register.letter(Long.parseLong(id)).orElseThrow(() -> Refused.notFound("letters.none"));
    }
}
