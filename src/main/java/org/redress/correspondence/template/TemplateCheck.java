package org.redress.correspondence.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redress.shared.CleanText;
import org.redress.shared.Refused;
import org.redress.shared.Refused.Fault;
import org.springframework.stereotype.Component;

/** Checks words that an administrator wrote, and cleans them; what can't be said of every letter is refused in a sentence. */
@Component
class TemplateCheck {

    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_BODY = 10_000;
    private static final int LONGEST_LINK = 2_000;

    /** A letter with its greeting and signature must fit into the register. */
    private static final int LONGEST_LETTER = 50_000;

    /** Without which a letter says nothing. */
    private static final Map<String, String> NEEDED = Map.of(
            "ANSWER",
            "answer",
            "TYPICAL_ANSWER",
            "answer",
            "QUESTION",
            "question",
            "BODY",
            "text",
            "BODY_CALL",
            "text");

    private final BuiltIn builtIn;
    private final Placeholders placeholders;

    TemplateCheck(BuiltIn builtIn, Placeholders placeholders) {
        this.builtIn = builtIn;
        this.placeholders = placeholders;
    }

    /** The words, cleaned; throws everything that is wrong with them. */
    Wording checked(String letter, Wording words) {
        List<Fault> faults = new ArrayList<>();
        boolean whole = !BuiltIn.shared(letter);
        if (whole) {
            check("subject", letter, words.subject(), LONGEST_SUBJECT, faults);
        }
        check("body", letter, words.body(), LONGEST_BODY, faults);
        if (builtIn.linked(letter)) {
            check("link", letter, words.link(), LONGEST_LINK, faults);
        }
        if (!faults.isEmpty()) {
            throw Refused.of(faults);
        }
        return new Wording(
                whole ? clean(words.subject()) : "",
                clean(words.body()),
                builtIn.linked(letter) ? clean(words.link()) : "");
    }

    private void check(String field, String letter, String text, int longest, List<Fault> faults) {
        Optional<Fault> unreadable = field.equals("subject")
                ? CleanText.lineFault(field, text, longest)
                : CleanText.fault(field, text, longest);
        if (unreadable.isPresent()) {
            faults.add(unreadable.get());
        } else if (clean(text).isEmpty()) {
            faults.add(new Fault(field, "text.missing", List.of()));
        } else {
            try {
                meaning(field, letter, Slots.of(clean(text)), faults);
                if (Placeholders.longest(clean(text)) > LONGEST_LETTER) {
                    faults.add(new Fault(field, "template.slip.long", List.of(LONGEST_LETTER)));
                }
            } catch (Slots.Slip slip) {
                faults.add(new Fault(field, slip.key(), List.of(slip.facts())));
            }
        }
    }

    private void meaning(String field, String letter, Slots slots, List<Fault> faults) {
        List<String> known = placeholders.of(letter);
        Set<String> names = new LinkedHashSet<>(slots.names());
        String needed = field.equals("link")
                ? Placeholders.SECRET
                : field.equals("body") ? NEEDED.getOrDefault(letter, "") : "";
        if (!needed.isEmpty() && !slots.always().contains(needed)) {
            faults.add(new Fault(field, "template.slip.needed", List.of(braced(needed))));
        }
        for (String name : names) {
            if (!known.contains(name)) {
                faults.add(new Fault(field, "template.slip.unknown", List.of(braced(name))));
            } else if (field.equals("subject") && Placeholders.inTextOnly(name)) {
                faults.add(new Fault(field, "template.slip.subject", List.of(braced(name))));
            } else if (field.equals("body") && name.equals(Placeholders.SECRET)) {
                faults.add(new Fault(field, "template.slip.secret", List.of(braced(name))));
            }
        }
    }

    private static String braced(String name) {
        return "{" + name + "}";
    }

    private static String clean(String text) {
        String clean = CleanText.clean(text);
        return clean == null ? "" : clean;
    }
}
