package org.redress.training.start;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.redress.calendar.WorkCalendars;
import org.redress.calendar.reading.CalendarSheet;
import org.redress.organisation.Organisation;
import org.redress.organisation.loading.OrganisationLoader;
import org.redress.shared.Actor;
import org.redress.shared.RedressSettings;
import org.redress.training.TrainingClock;
import org.redress.training.replay.Replay;
import org.redress.training.story.SampleAbsences;
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
    private final SampleAbsences absences;

    SampleOrganisation(
            SampleFolder folder,
            OrganisationLoader loader,
            Organisation organisation,
            WorkCalendars calendars,
            TrainingClock clock,
            Replay replay,
            SampleAbsences absences) {
        this.folder = folder;
        this.loader = loader;
        this.organisation = organisation;
        this.calendars = calendars;
        this.clock = clock;
        this.replay = replay;
        this.absences = absences;
    }

    /** The stories that will happen. */
    List<Story> stories() {
        return folder.stories();
    }

    /** Founds the organisation: its people and calendars, without any appeal. */
    void found() {
        folder.directory().ifPresentOrElse(loader::load, loader::loadSample);
        folder.calendars().forEach((name, text) -> calendars.load(CalendarSheet.read(name, text), Actor.SYSTEM));
    }

    /** Goes back to the beginning of the story and lets it happen; it was told for the rules of one country only. */
    void live(List<Story> stories) {
        clock.startAt(instant("story.start"));
        replay.play(stories, time("story.end"));
        absences.enter();
    }

    /** Whether the stories follow the rules of a pack. */
    boolean isToldFor(RedressSettings.Pack pack) {
        return organisation.fact("pack").equalsIgnoreCase(pack.name());
    }

    private Instant instant(String fact) {
        return time(fact).atZone(organisation.zone()).toInstant();
    }

    private LocalDateTime time(String fact) {
        return LocalDateTime.parse(organisation.fact(fact));
    }
}
