package org.redress.oversight.web;

import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Function;
import org.redress.organisation.Organisation;
import org.redress.organisation.Rights;
import org.redress.organisation.Territory;
import org.redress.oversight.Endangered;
import org.redress.oversight.Horizon;
import org.redress.oversight.Horizons;
import org.redress.oversight.Load;
import org.redress.oversight.OverdueReport;
import org.redress.oversight.Punctuality;
import org.redress.oversight.Seen;
import org.redress.oversight.Urgency;
import org.redress.oversight.Weeks;
import org.redress.shared.Actor;
import org.redress.web.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The managers' page: what is late and what presses, where, and with whom; every number opens its appeals. */
@Controller
class DeadlinesController {

    private static final int PEOPLE = 8;

    private final Endangered endangered;
    private final OverdueReport report;
    private final Load load;
    private final Punctuality punctuality;
    private final Weeks weeks;
    private final Horizons horizons;
    private final Rights rights;
    private final Organisation organisation;
    private final Sentences sentences;
    private final Clock clock;

    DeadlinesController(
            Endangered endangered,
            OverdueReport report,
            Load load,
            Punctuality punctuality,
            Weeks weeks,
            Horizons horizons,
            Rights rights,
            Organisation organisation,
            Sentences sentences,
            Clock clock) {
        this.endangered = endangered;
        this.report = report;
        this.load = load;
        this.punctuality = punctuality;
        this.weeks = weeks;
        this.horizons = horizons;
        this.rights = rights;
        this.organisation = organisation;
        this.sentences = sentences;
        this.clock = clock;
    }

    @GetMapping("/deadlines")
    String show(Principal principal, Model model) {
        Seen seen = Seen.by(new Actor(principal.getName()), rights, organisation);
        Horizon horizon = horizons.now();
        List<@Nullable String> territories = withNone(organisation.territories(), Territory::code);
        List<@Nullable String> functions = withNone(organisation.functions(), Function::code);
        HeatTable table = HeatTable.of(report.cells(horizon, seen, territories, functions), territories, functions);
        model.addAttribute("dangers", endangered.rows(seen));
        model.addAttribute("horizon", horizon);
        model.addAttribute("asOf", clock.instant());
        model.addAttribute("table", table);
        model.addAttribute("lateUnclaimed", load.unclaimed(horizon, seen, Urgency.OVERDUE));
        model.addAttribute("todayUnclaimed", load.unclaimed(horizon, seen, Urgency.TODAY));
        model.addAttribute("load", load.heaviest(horizon, seen, PEOPLE));
        punctual(horizon.today(), seen, model);
        List<Weeks.Week> last = weeks.last(Bars.WEEKS, horizon.today(), horizons.zone(), seen);
        model.addAttribute("bars", Bars.of(last));
        model.addAttribute("weeksSaid", said(last));
        return "oversight/deadlines";
    }

    /** The codes, and null for what triage has not told yet. */
    private static <T> List<@Nullable String> withNone(List<T> all, java.util.function.Function<T, String> code) {
        List<@Nullable String> codes = new ArrayList<>();
        all.forEach(one -> codes.add(code.apply(one)));
        codes.add(null);
        return codes;
    }

    private void punctual(LocalDate today, Seen seen, Model model) {
        ZoneId zone = horizons.zone();
        LocalDate month = today.withDayOfMonth(1);
        Instant begin = month.atStartOfDay(zone).toInstant();
        model.addAttribute("month", month);
        model.addAttribute("before", month.minusMonths(1));
        model.addAttribute(
                "share", percent(punctuality.share(begin, clock.instant(), seen).orElse(null)));
        model.addAttribute(
                "shareBefore",
                percent(punctuality
                        .share(month.minusMonths(1).atStartOfDay(zone).toInstant(), begin, seen)
                        .orElse(null)));
    }

    private String said(List<Weeks.Week> last) {
        return sentences.say(
                "dash.weeks.label",
                last.stream()
                        .map(week -> sentences.say("dash.weeks.bar", week.monday(), week.answered(), week.late()))
                        .collect(Collectors.joining("; ")));
    }

    private static @Nullable Double percent(@Nullable Double share) {
        return share == null ? null : Math.round(share * 1000) / 10.0;
    }
}
