package org.redress.organisation.loading;

import java.nio.file.Path;
import org.redress.organisation.Organisation;
import org.redress.organisation.Substitutes;
import org.redress.shared.RedressSettings;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Loads at each start the organisation that the settings name, and refuses to start with one that could tell nobody. */
@Component
class OrganisationAtStart {

    private final OrganisationLoader loader;
    private final Organisation organisation;
    private final Substitutes substitutes;
    private final RedressSettings settings;

    OrganisationAtStart(
            OrganisationLoader loader, Organisation organisation, Substitutes substitutes, RedressSettings settings) {
        this.loader = loader;
        this.organisation = organisation;
        this.substitutes = substitutes;
        this.settings = settings;
    }

    @EventListener(ApplicationStartedEvent.class)
    void begin() {
        Path directory = settings.organisation();
        if (directory != null) {
            loader.load(directory.toAbsolutePath());
        }
        if (organisation.units().stream().anyMatch(unit -> unit.kind().equals("FUNCTIONAL"))) {
            organisation.management(); // throws, saying what to do, when there is nobody
            substitutes.gap().ifPresent(gap -> {
                throw new IllegalStateException("Redress does not start: " + OrganisationCheck.sentence(gap));
            });
        }
    }
}
