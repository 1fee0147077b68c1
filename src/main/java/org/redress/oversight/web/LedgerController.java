package org.redress.oversight.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.ClockKind;
import org.redress.escalation.breach.Breaches;
import org.redress.escalation.breach.Excuse;
import org.redress.organisation.Action;
import org.redress.organisation.Organisation;
import org.redress.organisation.Rights;
import org.redress.oversight.Horizons;
import org.redress.oversight.LedgerRow;
import org.redress.oversight.Seen;
import org.redress.oversight.TermLedger;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.redress.web.Choice;
import org.redress.web.FormView;
import org.redress.web.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The ledger of promises: which were kept, which broken and by how much, what that costs, what excuses it. */
@Controller
class LedgerController {

    private static final int PAGE = 50;
    private static final int TABLE = 20_000;

    private final TermLedger ledger;
    private final LedgerTable table;
    private final Breaches breaches;
    private final Horizons horizons;
    private final Rights rights;
    private final Organisation organisation;
    private final Sentences sentences;

    LedgerController(
            TermLedger ledger,
            LedgerTable table,
            Breaches breaches,
            Horizons horizons,
            Rights rights,
            Organisation organisation,
            Sentences sentences) {
        this.ledger = ledger;
        this.table = table;
        this.breaches = breaches;
        this.horizons = horizons;
        this.rights = rights;
        this.organisation = organisation;
        this.sentences = sentences;
    }

    @GetMapping("/breaches")
    String show(@RequestParam Map<String, String> asked, Principal principal, Model model) {
        Seen seen = seen(principal);
        LedgerQuery query = LedgerQuery.of(asked, horizons.now().today());
        List<LedgerRow> found = ledger.rows(query.filter(), seen, query.after(), PAGE + 1);
        List<LedgerRow> shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        model.addAttribute("query", query);
        model.addAttribute("rows", shown);
        model.addAttribute("totals", ledger.totals(query.filter(), seen));
        model.addAttribute("clocks", ClockKind.values());
        model.addAttribute("territories", organisation.territories());
        model.addAttribute("next", found.size() > PAGE ? query.after(shown.get(PAGE - 1)) : null);
        return "oversight/breaches";
    }

    @GetMapping(path = "/breaches/table.csv", produces = "text/csv;charset=UTF-8")
    @ResponseBody
    String table(@RequestParam Map<String, String> asked, Principal principal) {
        LedgerQuery query = LedgerQuery.of(asked, horizons.now().today());
        return table.of(ledger.rows(query.filter(), seen(principal), null, TABLE));
    }

    @GetMapping("/breaches/{id}")
    String one(@PathVariable String id, Principal principal, Model model) {
        LedgerRow row = row(id, principal);
        return form(row, typed(row.excuse(), row.excuseNote()), principal, model);
    }

    @PostMapping("/breaches/{id}/excuse")
    String excuse(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String excuse,
            @RequestParam(defaultValue = "") String note,
            Principal principal,
            Model model,
            HttpServletResponse response) {
        LedgerRow row = row(id, principal);
        if (!mayExcuse(row, principal)) {
            throw Refused.forbidden("breach.mayNotExcuse");
        }
        try {
            breaches.excuse(row.clockKey(), chosen(excuse), note, new Actor(principal.getName()));
            return "redirect:/breaches/" + row.id();
        } catch (Refused refused) {
            response.setStatus(422);
            return form(row, typed(excuse, note).with(sentences.of(refused)), principal, model);
        }
    }

    private String form(LedgerRow row, FormView form, Principal principal, Model model) {
        model.addAttribute("row", row);
        model.addAttribute("excusable", row.missed() && mayExcuse(row, principal));
        model.addAttribute("form", form);
        model.addAttribute(
                "excuses",
                Arrays.stream(Excuse.values())
                        .map(one -> new Choice(one.name(), sentences.say("breach.excuse." + one), ""))
                        .toList());
        return "oversight/breach";
    }

    private static FormView typed(@Nullable String excuse, @Nullable String note) {
        return FormView.of(
                Map.of("excuse", List.of(Objects.toString(excuse, "")), "note", List.of(Objects.toString(note, ""))));
    }

    private static Excuse chosen(String code) {
        return Arrays.stream(Excuse.values())
                .filter(one -> one.name().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("excuse", "breach.excuseMissing"));
    }

    private LedgerRow row(String id, Principal principal) {
        if (!id.matches("\\d{1,18}")) {
            throw Refused.notFound("breach.none");
        }
        return ledger.row(Long.parseLong(id), seen(principal)).orElseThrow(() -> Refused.notFound("breach.none"));
    }

    /** Who gives work to others answers for it; who only reads does not. */
    private boolean mayExcuse(LedgerRow row, Principal principal) {
        return rights.may(new Actor(principal.getName()), Action.REASSIGN, row.unit());
    }

    private Seen seen(Principal principal) {
        return Seen.by(new Actor(principal.getName()), rights, organisation);
    }
}
