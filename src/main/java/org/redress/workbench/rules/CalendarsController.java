package org.redress.workbench.rules;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.calendar.CalendarFile;
import org.redress.calendar.reading.CalendarSheet;
import org.redress.calendar.reading.CalendarTable;
import org.redress.calendar.reading.Upload;
import org.redress.deadline.recalculation.CalendarAlarm;
import org.redress.deadline.recalculation.Change;
import org.redress.deadline.recalculation.Recalculations;
import org.redress.deadline.recalculation.RuleChange;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.shared.Refused;
import org.redress.web.Dates;
import org.redress.web.FormView;
import org.redress.web.Sentences;
import org.redress.workbench.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Work calendars, year by year: looked at, loaded after their effect was seen, gone back to. */
@Controller
class CalendarsController {

    private static final int LARGEST = 1_000_000;

    private final Me me;
    private final Rights rights;
    private final CalendarYears years;
    private final CalendarAlarm alarm;
    private final Recalculations recalculations;
    private final Effects effects;
    private final Sentences sentences;
    private final Dates dates;

    CalendarsController(
            Me me,
            Rights rights,
            CalendarYears years,
            CalendarAlarm alarm,
            Recalculations recalculations,
            Effects effects,
            Sentences sentences,
            Dates dates) {
        this.me = me;
        this.rights = rights;
        this.years = years;
        this.alarm = alarm;
        this.recalculations = recalculations;
        this.effects = effects;
        this.sentences = sentences;
        this.dates = dates;
    }

    @GetMapping("/rules/calendars")
    String look(@RequestParam(required = false) @Nullable Integer year, Model model) {
        rights.require(me.actor(), Action.ADMINISTER, null);
        return page(year, FormView.of(Map.of()), model);
    }

    /** Reads what was handed in, or an earlier version, and shows what it would do; nothing is loaded yet. */
    @PostMapping("/rules/calendars/preview")
    String preview(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(required = false) @Nullable Long version,
            Model model,
            HttpServletResponse response) {
        rights.require(me.actor(), Action.ADMINISTER, null);
        if (version != null) {
            CalendarFile again = years.again(version);
            return effect(
                    again,
                    sentences.say("rules.calendar.again", years.version(version).version()),
                    model);
        }
        try {
            return effect(CalendarSheet.read(upload(file, year, act)), name(file), model);
        } catch (Refused refused) {
            if (refused.why() != Refused.Why.INVALID) {
                throw refused;
            }
            response.setStatus(422);
            Map<String, List<String>> typed = Map.of("year", List.of(year), "act", List.of(act));
            return page(null, FormView.of(typed).with(sentences.of(refused)), model);
        }
    }

    /** Loads what was seen; shows the new effect instead when it is another by now. */
    @PostMapping("/rules/calendars")
    String load(
            @RequestParam int year,
            @RequestParam String rows,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String seen,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        rights.require(me.actor(), Action.ADMINISTER, null);
        CalendarFile file = CalendarSheet.read(new Upload(years.region(), year, "", source, rows));
        Optional<RuleChange> done = recalculations.apply(new Change.Year(file, cut(source)), seen, me.actor());
        if (done.isEmpty()) {
            response.setStatus(409);
            model.addAttribute("isOther", true);
            return effect(file, source, model);
        }
        RuleChange change = done.get();
        flash.addFlashAttribute(
                "done", sentences.say("rules.calendar.done", year, change.moved(), change.overdue(), change.told()));
        return "redirect:/rules/calendars?year=" + year;
    }

    private String effect(CalendarFile file, String source, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("rows", CalendarTable.write(file.days()));
        model.addAttribute("source", source);
        model.addAttribute("changed", years.changed(file));
        model.addAttribute("view", effects.view(recalculations.preview(new Change.Year(file, source))));
        return "rules/calendar-effect";
    }

    private String page(@Nullable Integer asked, FormView form, Model model) {
        List<Integer> known = years.known();
        int year = asked != null && known.contains(asked) ? asked : chosen(known);
        model.addAttribute("form", form);
        model.addAttribute("missing", alarm.missing());
        model.addAttribute("years", known);
        model.addAttribute("year", years.year(year));
        model.addAttribute("days", years.days(year));
        model.addAttribute("versions", years.versions(year));
        return "rules/calendars";
    }

    private int chosen(List<Integer> known) {
        int now = dates.today().getYear();
        return known.contains(now) || known.isEmpty() ? now : known.get(0);
    }

    private Upload upload(@Nullable MultipartFile file, String year, String act) {
        if (file == null || file.isEmpty()) {
            throw Refused.invalid("file", "calendar.file.missing");
        }
        if (file.getSize() > LARGEST) {
            throw Refused.invalid("file", "calendar.file.large");
        }
        if (!year.isBlank() && !year.strip().matches("\\d{4}")) {
            throw Refused.invalid("year", "calendar.year.wrong", 2000, 2100);
        }
        try {
            @Nullable Integer told = year.isBlank() ? null : Integer.valueOf(year.strip());
            return Upload.of(years.region(), told, act, name(file), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(@Nullable MultipartFile file) {
        String name = file == null ? null : file.getOriginalFilename();
        return name == null ? "" : name;
    }

    private static String cut(String source) {
        return source.length() > 200 ? source.substring(0, 200) : source;
    }
}
