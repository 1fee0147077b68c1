package org.redress.api.clocks;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.redress.deadline.trial.CaseReader;
import org.redress.deadline.trial.Trial;
import org.redress.deadline.trial.Trials;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The dates that an appeal would get, without registering anything. */
@Tag(name = "deadlines")
@RestController
class PreviewController {

    private final CaseReader cases;
    private final Trials trials;
    private final ClockWords clocks;

    PreviewController(CaseReader cases, Trials trials, ClockWords clocks) {
        this.cases = cases;
        this.trials = trials;
        this.clocks = clocks;
    }

    @Operation(
            summary = "All clocks of one case, explained day by day; registers nothing",
            description = "Moments are ISO, local ones in the pack's zone; dates YYYY-MM-DD between 1990 and 2100."
                    + " What no rule allows is answered 422 with the parameter and the reason.")
    @PreviewParameters
    @GetMapping("/api/v1/deadlines/preview")
    PreviewJson preview(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        Trial trial = trials.of(cases.read(given));
        return PreviewJson.of(trial, clocks.told(trial));
    }
}
