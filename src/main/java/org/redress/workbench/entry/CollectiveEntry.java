package org.redress.workbench.entry;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.intake.Filing;
import org.redress.organisation.Organisation;
import org.redress.registry.files.FiledFile;
import org.redress.web.FormView;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;

/** The fields of a collective letter: those of the entry page without an applicant, and a list in their place. */
@Component
public class CollectiveEntry {

    private final EntryChoices choices;
    private final Organisation organisation;
    private final Clock clock;

    CollectiveEntry(EntryChoices choices, Organisation organisation, Clock clock) {
        this.choices = choices;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** An untouched form: a letter on paper that came now. */
    public FormView empty() {
        String now = LocalDateTime.ofInstant(clock.instant(), organisation.zone())
                .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm"));
        return FormView.of(Map.of("channel", List.of("POST"), "kind", List.of("APPEAL"), "received", List.of(now)));
    }

    /** What was typed as a filing; refuses what can't even be read. */
    public Filing filing(MultiValueMap<String, String> typed, ZoneId zone, String language, List<FiledFile> files) {
        return new EntryForm(typed, zone).filing(language, files);
    }

    /** The list as it was pasted, or as it stands in a table that was chosen. */
    public String list(@Nullable String pasted, List<FiledFile> table) {
        return table.isEmpty()
                ? pasted == null ? "" : pasted
                : new String(table.get(0).content(), StandardCharsets.UTF_8);
    }

    /** What can be chosen on the page. */
    public void choices(Model model) {
        choices.addTo(model);
    }
}
