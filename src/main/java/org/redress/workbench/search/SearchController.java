package org.redress.workbench.search;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.redress.organisation.Action;
import org.redress.organisation.Organisation;
import org.redress.organisation.Rights;
import org.redress.person.Persons;
import org.redress.registry.Registry;
import org.redress.registry.joint.Groups;
import org.redress.shared.CleanText;
import org.redress.shared.Refused;
import org.redress.workbench.Me;
import org.redress.workbench.list.Whose;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Search: the words are a person's data, so they stay in the session and never stand in an address. */
@Controller
class SearchController {

    private static final String KEPT = "search";
    private static final Pattern NUMBER = Pattern.compile("R-\\d{4}-\\d{6}");
    private static final Pattern GROUP = Pattern.compile("G-\\d{4}-\\d{6}");
    private static final int LONGEST = 200;

    private final Me me;
    private final Rights rights;
    private final Organisation organisation;
    private final Registry registry;
    private final Finder finder;
    private final Persons persons;
    private final Groups groups;

    SearchController(
            Me me,
            Rights rights,
            Organisation organisation,
            Registry registry,
            Finder finder,
            Persons persons,
            Groups groups) {
        this.me = me;
        this.rights = rights;
        this.organisation = organisation;
        this.registry = registry;
        this.finder = finder;
        this.persons = persons;
        this.groups = groups;
    }

    @PostMapping("/search")
    String search(@RequestParam(defaultValue = "") String q, HttpSession session) {
        check();
        String number = q.strip().toUpperCase(Locale.ROOT).replace('Р', 'R').replace('Г', 'G');
        if (NUMBER.matcher(number).matches() && registry.find(number).isPresent()) {
            return "redirect:/appeals/" + number;
        }
        if (GROUP.matcher(number).matches() && groups.find(number).isPresent()) {
            return "redirect:/groups/" + number;
        }
        boolean readable = CleanText.fault("q", q, LONGEST).isEmpty();
        String clean = readable ? CleanText.clean(q) : null;
        session.setAttribute(KEPT, clean == null ? "" : clean);
        return "redirect:/search";
    }

    @GetMapping("/search")
    String results(HttpSession session, Model model) {
        check();
        String words = session.getAttribute(KEPT) instanceof String kept ? kept : "";
        List<Finder.Hit> hits =
                words.isEmpty() ? List.of() : finder.find(words, Whose.of(me.person(), organisation, rights));
        model.addAttribute("people", words.isEmpty() ? List.of() : persons.find(words, me.actor()));
        model.addAttribute("words", words);
        model.addAttribute("hits", hits);
        model.addAttribute("most", Finder.MOST);
        return "workbench/search";
    }

    private void check() {
        if (!rights.maySomewhere(me.actor(), Action.READ_APPEAL)) {
            throw Refused.forbidden("desk.noAppeals");
        }
    }
}
