package org.redress.training.start;

import java.time.LocalDateTime;
import java.util.List;
import org.redress.calendar.CalendarFile;
import org.redress.calendar.WorkCalendars;
import org.redress.organisation.Organisation;
import org.redress.organisation.loading.OrganisationLoader;
import org.redress.shared.Actor;
import org.redress.training.TrainingClock;
import org.redress.training.replay.Replay;
import org.redress.training.story.SampleFolder;
import org.redress.training.story.Story;
import org.springframework.stereotype.Component;

/** The sample organisation: its people, its calendars, and eight weeks of its work. */
@Component
class SampleOrganisation {

    private final SampleFolder folder;
    private final OrganisationLoader loader;
    private final Organisation organisation;
    private final WorkCalendars calendars;
    private final TrainingClock clock;
    private final Replay replay;

    SampleOrganisation(
            SampleFolder folder,
            OrganisationLoader loader,
            Organisation organisation,
            WorkCalendars calendars,
            TrainingClock clock,
            Replay replay) {
        this.folder = folder;
        this.loader = loader;
        this.organisation = organisation;
        this.calendars = calendars;
        this.clock = clock;
        this.replay = replay;
    }

    /** The stories that will happen. */
    List<Story> stories() {
        return folder.stories();
    }

    /** Founds the organisation at the beginning of its story, and lets the stories happen. */
    void found(List<Story> stories) {
        folder.directory().ifPresentOrElse(loader::load, loader::loadSample);
        clock.startAt(time("story.start").atZone(organisation.zone()).toInstant());
        folder.calendars().forEach((name, text) -> calendars.load(CalendarFile.read(name, text), Actor.SYSTEM));
        replay.play(List.of(), time("story.end")); // until the doors are open
    }

    private LocalDateTime time(String fact) {
        return LocalDateTime.parse(organisation.fact(fact));
    }
}
