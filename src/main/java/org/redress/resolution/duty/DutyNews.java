package org.redress.resolution.duty;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.redress.correspondence.Letters;
import org.redress.correspondence.Letters.Notice;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.redress.organisation.Substitutes;
import org.redress.process.TaskOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who hears of a breach of duty: management but for whom it concerns, later who reported it; names stand on the page only. */
@Component
@Transactional
public class DutyNews {

    /** What is open and has no other clock is looked at again after so many days (R24). */
    private static final int LOOKED_AGAIN = 30;

    private final DutyBreaches breaches;
    private final Organisation organisation;
    private final Substitutes substitutes;
    private final Letters letters;
    private final Clock clock;

    DutyNews(DutyBreaches breaches, Organisation organisation, Substitutes substitutes, Letters letters, Clock clock) {
        this.breaches = breaches;
        this.organisation = organisation;
        this.substitutes = substitutes;
        this.letters = letters;
        this.clock = clock;
    }

    /** Keeps the task in which the decision waits. */
    @EventListener
    void on(TaskOpened opened) {
        if (opened.task().equals("decideBreach")) {
            String id = opened.businessKey()
                    .substring(DutyBreaches.KEY.length(), opened.businessKey().indexOf('/'));
            breaches.waitsIn(id, opened.taskId());
        }
    }

    /** Tells management that a breach waits for its decision; tells when to look at it again. */
    public Instant tellManagement(String id) {
        DutyBreach breach = breaches.breach(id);
        Map<String, String> present = new LinkedHashMap<>();
        for (Person manager : organisation.management()) {
            String acting = substitutes.inPlaceOf(manager.login());
            if (!manager.login().equals(breach.login()) && !acting.equals(breach.login())) {
                present.putIfAbsent(acting, acting.equals(manager.login()) ? "" : manager.login());
            }
        }
        letters.toPeople(present, Notice.BREACH_REPORTED, null, Map.of("breach", id));
        return LocalDate.ofInstant(clock.instant(), organisation.zone())
                .plusDays(LOOKED_AGAIN + 1)
                .atStartOfDay(organisation.zone())
                .toInstant();
    }

    /** Tells who reported it that it was decided. */
    public boolean tellReporter(String id) {
        DutyBreach breach = breaches.breach(id);
        if (organisation.person(breach.reportedBy()).isPresent()
                && !substitutes.inPlaceOf(breach.reportedBy()).equals(breach.login())) {
            letters.toPerson(breach.reportedBy(), Notice.BREACH_DECIDED, null, Map.of("breach", id));
        }
        return breach.state() == DutyBreach.State.CONFIRMED;
    }
}
