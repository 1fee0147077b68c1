package org.redress.portal.track;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.registry.Appeal;
import org.redress.resolution.Applications;
import org.redress.resolution.Applications.Asked;
import org.redress.resolution.Applications.Matter;
import org.redress.web.Choice;
import org.redress.web.Dates;
import org.redress.web.Sentences;
import org.springframework.stereotype.Component;

/** What the client of a service application is asked on their page, in words. */
@Component
public class ClientMatters {

    static final String OTHER = "OTHER";
    static final String NONE = "NONE";

    private final Applications applications;
    private final Dates dates;
    private final Sentences sentences;

    ClientMatters(Applications applications, Dates dates, Sentences sentences) {
        this.applications = applications;
        this.dates = dates;
        this.sentences = sentences;
    }

    /** What is asked: choices to tick, the house's own words, the last day for an answer, the agreed time. */
    public record Question(
            Asked asked,
            List<Choice> choices,
            @Nullable String words,
            @Nullable LocalDate until,
            @Nullable String agreed) {}

    /** What is asked now; null when nothing is. */
    public @Nullable Question of(Appeal appeal) {
        return applications.matter(appeal).map(this::question).orElse(null);
    }

    private Question question(Matter matter) {
        LocalDate until =
                matter.until() == null ? null : dates.day(matter.until().minusMillis(1));
        return switch (matter.asked()) {
            case TIME -> new Question(Asked.TIME, times(matter), matter.words(), until, null);
            case WORK ->
                new Question(
                        Asked.WORK,
                        List.of(
                                Choice.of("YES", sentences.say("client.work.YES")),
                                Choice.of("NO", sentences.say("client.work.NO"))),
                        matter.words(),
                        until,
                        null);
            case OTHER_TIME ->
                new Question(
                        Asked.OTHER_TIME,
                        List.of(),
                        null,
                        null,
                        say(matter.times().get(0)));
        };
    }

    private List<Choice> times(Matter matter) {
        List<Choice> choices = new ArrayList<>();
        matter.times()
                .forEach(
                        time -> choices.add(new Choice(time.toString(), say(time), dates.weekday(time.toLocalDate()))));
        choices.add(Choice.of(OTHER, sentences.say("client.time.OTHER")));
        choices.add(Choice.of(NONE, sentences.say("client.time.NONE")));
        return choices;
    }

    private String say(LocalDateTime time) {
        String day = dates.date(time.toLocalDate());
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? sentences.say("application.wholeDay", day)
                : day + ", " + time.toLocalTime();
    }
}
