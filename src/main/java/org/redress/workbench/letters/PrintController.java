package org.redress.workbench.letters;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.Printing;
import org.redress.correspondence.Printing.Result;
import org.redress.correspondence.Printing.ToPrint;
import org.redress.shared.Refused;
import org.redress.web.Dates;
import org.redress.web.Sentences;
import org.redress.workbench.Labels;
import org.redress.workbench.Me;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The print list: what goes by post, by unit and day; printed one or all, noted as posted one or many at once. */
@Controller
class PrintController {

    private final Me me;
    private final Printing printing;
    private final Labels labels;
    private final Dates dates;
    private final Sentences sentences;

    PrintController(Me me, Printing printing, Labels labels, Dates dates, Sentences sentences) {
        this.me = me;
        this.printing = printing;
        this.labels = labels;
        this.dates = dates;
        this.sentences = sentences;
    }

    /** What became of one letter, in a sentence; kept in the session until the next page shows it. */
    public record Outcome(String outgoing, boolean posted, String sentence) implements Serializable {}

    @GetMapping("/letters/print")
    String list(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String day,
            Model model) {
        List<ToPrint> all = printing.waiting(me.actor());
        Map<String, List<ToPrint>> groups = new LinkedHashMap<>();
        all.stream()
                .filter(one -> fits(one, unit, day))
                .forEach(one -> groups.computeIfAbsent(title(one), unknown -> new ArrayList<>())
                        .add(one));
        Map<String, String> units = new LinkedHashMap<>();
        all.forEach(one -> units.put(code(one), unitName(one)));
        model.addAttribute("groups", groups);
        model.addAttribute(
                "count", groups.values().stream().mapToInt(List::size).sum());
        model.addAttribute("units", units);
        model.addAttribute(
                "days",
                all.stream()
                        .map(one -> dates.day(one.written()))
                        .distinct()
                        .sorted()
                        .toList());
        model.addAttribute("unit", unit == null ? "" : unit);
        model.addAttribute("day", day == null ? "" : day);
        model.addAttribute("most", Printing.MOST);
        return "letters/print";
    }

    /** The chosen letters, in the order of the list, as one file. */
    @PostMapping("/letters/print/paper")
    ResponseEntity<byte[]> paper(@RequestParam(required = false) @Nullable List<String> id) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "inline; filename=\"letters.pdf\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .body(printing.paper(ids(id), me.actor()));
    }

    /** Notes the chosen letters as posted and tells of each what became of it. */
    @PostMapping("/letters/print/posting")
    String posted(@RequestParam(required = false) @Nullable List<String> id, RedirectAttributes flash) {
        List<Outcome> outcomes = new ArrayList<>(
                printing.posted(ids(id), me.actor()).stream().map(this::outcome).toList());
        flash.addFlashAttribute("outcomes", outcomes);
        return "redirect:/letters/print";
    }

    private Outcome outcome(Result result) {
        String name = result.outgoing() == null ? Long.toString(result.id()) : result.outgoing();
        return result.key() == null
                ? new Outcome(name, true, sentences.say("letters.print.posted"))
                : new Outcome(name, false, sentences.say(result.key(), facts(result)));
    }

    /** Whom a sentence names by login stands there by name. */
    private Object[] facts(Result result) {
        return result.facts().stream()
                .map(fact -> result.key() != null && result.key().equals("letters.alreadyNoted")
                        ? labels.person(String.valueOf(fact))
                        : fact)
                .toArray();
    }

    private boolean fits(ToPrint one, @Nullable String unit, @Nullable String day) {
        return (unit == null || unit.isEmpty() || unit.equals(code(one)))
                && (day == null
                        || day.isEmpty()
                        || day.equals(dates.day(one.written()).toString()));
    }

    private String title(ToPrint one) {
        return unitName(one) + ", " + dates.date(one.written());
    }

    private String unitName(ToPrint one) {
        return one.unit() == null ? sentences.say("letters.print.noUnit") : labels.unit(one.unit());
    }

    private static String code(ToPrint one) {
        return Optional.ofNullable(one.unit()).orElse("-");
    }

    private static List<Long> ids(@Nullable List<String> typed) {
        List<String> some = typed == null ? List.of() : typed;
        if (some.stream().anyMatch(id -> !id.matches("\\d{1,18}"))) {
            throw Refused.notFound("letters.none");
        }
        return some.stream().map(Long::valueOf).toList();
    }
}
