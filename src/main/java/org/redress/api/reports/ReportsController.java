package org.redress.api.reports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.redress.api.input.Moments;
import org.redress.organisation.Organisation;
import org.redress.organisation.Rights;
import org.redress.oversight.Horizons;
import org.redress.oversight.OverdueReport;
import org.redress.oversight.Seen;
import org.redress.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reports for programs; the figures are those of the managers' page. */
@Tag(name = "reports")
@RestController
class ReportsController {

    private final OverdueReport report;
    private final Horizons horizons;
    private final Rights rights;
    private final Organisation organisation;
    private final Moments moments;
    private final Clock clock;

    ReportsController(
            OverdueReport report,
            Horizons horizons,
            Rights rights,
            Organisation organisation,
            Moments moments,
            Clock clock) {
        this.report = report;
        this.horizons = horizons;
        this.rights = rights;
        this.organisation = organisation;
        this.moments = moments;
        this.clock = clock;
    }

    /** The figures of a moment. */
    record Overdue(OffsetDateTime asOf, List<OverdueReport.Row> rows) {}

    @Operation(summary = "Due today, due within three working days and overdue, by territory and function")
    @GetMapping("/api/v1/reports/overdue")
    Overdue overdue(@Parameter(hidden = true) Principal principal) {
        Seen seen = Seen.by(new Actor(principal.getName()), rights, organisation);
        return new Overdue(
                moments.told(clock.instant()),
                report.rows(horizons.now(), seen).stream()
                        .filter(row -> !row.calm())
                        .toList());
    }
}
