package org.redress.api.calendars;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.redress.api.calendars.CalendarJson.EffectJson;
import org.redress.api.calendars.CalendarJson.LoadedJson;
import org.redress.calendar.CalendarFile;
import org.redress.calendar.reading.CalendarSheet;
import org.redress.calendar.reading.Upload;
import org.redress.deadline.recalculation.Change;
import org.redress.deadline.recalculation.Recalculations;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.shared.Actor;
import org.redress.shared.RedressSettings;
import org.redress.shared.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Loads work calendars for an administrator's program; the body is the file, CSV or XML, as it is. */
@Tag(name = "calendars")
@RestController
class CalendarsApi {

    private static final int LARGEST = 1_000_000;

    private final Recalculations recalculations;
    private final Rights rights;
    private final String region;

    CalendarsApi(Recalculations recalculations, Rights rights, RedressSettings settings) {
        this.recalculations = recalculations;
        this.rights = rights;
        this.region = settings.pack().name().toLowerCase(Locale.ROOT);
    }

    @Operation(summary = "What loading a year of the calendar would do to the dates that run; loads nothing")
    @PostMapping(path = "/api/v1/calendars/preview", consumes = "*/*")
    EffectJson preview(
            @RequestBody(required = false) byte @Nullable [] body,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String name,
            @Parameter(hidden = true) Principal principal) {
        rights.require(new Actor(principal.getName()), Action.ADMINISTER, null);
        CalendarFile file = read(body, year, act, name);
        return EffectJson.of(
                file.year(), file.days().size(), recalculations.preview(new Change.Year(file, source(file, name))));
    }

    @Operation(summary = "Loads a year of the calendar and recounts the dates, as the preview of the same file showed")
    @PostMapping(path = "/api/v1/calendars", consumes = "*/*")
    @ResponseStatus(HttpStatus.CREATED)
    LoadedJson load(
            @RequestBody(required = false) byte @Nullable [] body,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String seen,
            @Parameter(hidden = true) Principal principal) {
        Actor actor = new Actor(principal.getName());
        rights.require(actor, Action.ADMINISTER, null);
        CalendarFile file = read(body, year, act, name);
        return recalculations
                .apply(new Change.Year(file, source(file, name)), seen, actor)
                .map(change -> LoadedJson.of(file.year(), change))
                .orElseThrow(() -> Refused.conflict("calendar.changed"));
    }

    private CalendarFile read(byte @Nullable [] body, @Nullable String year, String act, String name) {
        if (body == null || body.length == 0) {
            throw Refused.invalid("file", "calendar.file.missing");
        }
        if (body.length > LARGEST) {
            throw Refused.invalid("file", "calendar.file.large");
        }
        if (year != null && !year.matches("\\d{4}")) {
            throw Refused.invalid("year", "calendar.year.wrong", 2000, 2100);
        }
        return CalendarSheet.read(Upload.of(region, year == null ? null : Integer.valueOf(year), act, name, body));
    }

    private static String source(CalendarFile file, String name) {
        String told = name.isBlank() ? "API, %s-%d".formatted(file.region(), file.year()) : name.strip();
        return told.length() > 200 ? told.substring(0, 200) : told;
    }
}
