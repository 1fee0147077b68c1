package org.redress.resolution.shortcoming;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.redress.correspondence.Letters;
import org.redress.correspondence.Letters.Notice;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.redress.organisation.Substitutes;
import org.redress.process.TaskOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who hears of a shortcoming: its owner at once; when its date has passed also lead and head, then management too, each week. */
@Component
@Transactional
public class ShortcomingNews {

    private static final int WEEK = 7;

    private final Shortcomings shortcomings;
    private final Organisation organisation;
    private final Substitutes substitutes;
    private final Letters letters;

    ShortcomingNews(Shortcomings shortcomings, Organisation organisation, Substitutes substitutes, Letters letters) {
        this.shortcomings = shortcomings;
        this.organisation = organisation;
        this.substitutes = substitutes;
        this.letters = letters;
    }

    /** Keeps the task in which its removal waits. */
    @EventListener
    void on(TaskOpened opened) {
        if (opened.task().equals("removeShortcoming")) {
            String id = opened.businessKey()
                    .substring(Shortcomings.KEY.length(), opened.businessKey().indexOf('/'));
            shortcomings.change(shortcomings.shortcoming(id).waiting(opened.taskId()));
        }
    }

    /** Tells its owner; tells the first moment that is too late. */
    public Instant give(String id) {
        Shortcoming one = shortcomings.shortcoming(id);
        tell(List.of(one.owner()), Notice.SHORTCOMING_GIVEN, one);
        return after(one.dueOn());
    }

    /** Tells that it is late; tells when to say so again. */
    public Instant remind(String id) {
        Shortcoming one = shortcomings.shortcoming(id);
        Stream<Person> told =
                Stream.concat(organisation.leadOf(one.unit()).stream(), organisation.headOf(one.unit()).stream());
        Stream<Person> all = one.reminders() == 0 ? told : Stream.concat(told, organisation.management().stream());
        tell(
                Stream.concat(Stream.of(one.owner()), all.map(Person::login))
                        .distinct()
                        .toList(),
                Notice.SHORTCOMING_LATE,
                one);
        shortcomings.change(one.reminded());
        return after(substitutes.today().plusDays(WEEK - 1));
    }

    /** Tells who found it that it is gone. */
    public void tellFinder(String id) {
        Shortcoming one = shortcomings.shortcoming(id);
        if (organisation.person(one.foundBy()).isPresent()) {
            tell(List.of(one.foundBy()), Notice.SHORTCOMING_REMOVED, one);
        }
    }

    private void tell(List<String> whom, Notice notice, Shortcoming one) {
        Map<String, String> present = new LinkedHashMap<>();
        for (String login : whom) {
            String acting = substitutes.inPlaceOf(login);
            present.putIfAbsent(acting, acting.equals(login) ? "" : login);
        }
        letters.toPeople(
                present,
                notice,
                one.number(),
                Map.of("unit", one.unit(), "due", one.dueOn().toString()));
    }

    private Instant after(LocalDate day) {
        return day.plusDays(1).atStartOfDay(organisation.zone()).toInstant();
    }
}
