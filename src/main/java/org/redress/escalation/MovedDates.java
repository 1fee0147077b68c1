package org.redress.escalation;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.Letters;
import org.redress.deadline.recalculation.DatesMoved;
import org.redress.deadline.recalculation.DatesMoved.Shown;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Another calendar or policy moved dates: tells whoever was promised an earlier one, and each of the staff once. */
@Component
class MovedDates {

    private static final int SET = 500;
    private static final int MOST = 20;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private record Holder(
            @Nullable String assignee, @Nullable String unit) {}

    private final Letters letters;
    private final Journal journal;
    private final Organisation organisation;
    private final JdbcClient jdbc;

    MovedDates(Letters letters, Journal journal, Organisation organisation, JdbcClient jdbc) {
        this.letters = letters;
        this.journal = journal;
        this.organisation = organisation;
        this.jdbc = jdbc;
    }

    @EventListener
    void on(DatesMoved moved) {
        Map<String, List<Shown>> byPerson = new TreeMap<>();
        for (int from = 0; from < moved.shown().size(); from += SET) {
            List<Shown> set = moved.shown()
                    .subList(from, Math.min(from + SET, moved.shown().size()));
            Map<String, Holder> holders = holders(set);
            for (Shown one : set) {
                @Nullable Holder holder = holders.get(one.number());
                if (holder != null) {
                    tell(one, moved);
                    concerned(holder)
                            .forEach(login -> byPerson.computeIfAbsent(login, person -> new ArrayList<>())
                                    .add(one));
                }
            }
        }
        byPerson.forEach((login, theirs) -> letters.toPerson(
                login, Letters.Notice.DATES_MOVED, null, Map.of("count", "" + theirs.size(), "text", lines(theirs))));
    }

    /** An answer that comes sooner than promised needs no letter: the page shows the date. */
    private void tell(Shown one, DatesMoved moved) {
        journal.write(one.number(), moved.by(), "DATE_MOVED", Audience.ALL, one.from(), one.to());
        if (one.isLater()) {
            letters.toApplicant(
                    one.number(),
                    Letters.Kind.DATE_MOVED,
                    Map.of("before", one.from().toString(), "due", one.to().toString()));
        }
    }

    /** Whoever has the appeal; when nobody has, the lead of its unit (table 2b). */
    private List<String> concerned(Holder holder) {
        if (holder.assignee() != null) {
            return List.of(holder.assignee());
        }
        return holder.unit() == null
                ? List.of()
                : organisation.leadOf(holder.unit()).stream().map(Person::login).toList();
    }

    private Map<String, Holder> holders(List<Shown> set) {
        Map<String, Holder> holders = new HashMap<>();
        jdbc.sql("select number, assignee, unit from v_registry_appeal where number in (:numbers)")
                .param("numbers", set.stream().map(Shown::number).toList())
                .query(row -> {
                    holders.put(row.getString("number"), new Holder(row.getString("assignee"), row.getString("unit")));
                });
        return holders;
    }

    private static String lines(List<Shown> theirs) {
        List<String> lines = new ArrayList<>(
                theirs.stream().limit(MOST).map(MovedDates::line).toList());
        if (theirs.size() > MOST) {
            lines.add("… + " + (theirs.size() - MOST));
        }
        return String.join("\n", lines);
    }

    private static String line(Shown one) {
        return "%s: %s → %s".formatted(one.number(), DATE.format(one.from()), DATE.format(one.to()));
    }
}
