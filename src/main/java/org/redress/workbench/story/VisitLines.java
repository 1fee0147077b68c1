package org.redress.workbench.story;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.registry.Appeal;
import org.redress.resolution.VisitHistory;
import org.redress.resolution.VisitHistory.Proposal;
import org.redress.resolution.VisitHistory.Report;
import org.redress.shared.Actor;
import org.redress.shared.Kind;
import org.redress.web.Dates;
import org.redress.web.Sentences;
import org.redress.workbench.Labels;
import org.springframework.stereotype.Component;

/** The record of an application's times and work in the words of the staff. */
@Component
public class VisitLines {

    private final VisitHistory history;
    private final Labels labels;
    private final Dates dates;
    private final Sentences sentences;

    VisitLines(VisitHistory history, Labels labels, Dates dates, Sentences sentences) {
        this.history = history;
        this.labels = labels;
        this.dates = dates;
        this.sentences = sentences;
    }

    /** One step: when, who, how, which times, what was said with it, what became of it and what was said to that. */
    public record Line(
            Instant at,
            String who,
            @Nullable String way,
            List<String> times,
            @Nullable String words,
            String state,
            @Nullable String answer) {}

    /** Every step, oldest first; none for what is no application. */
    public List<Line> of(Appeal appeal) {
        if (appeal.kind() != Kind.SERVICE_APPLICATION) {
            return List.of();
        }
        return Stream.concat(
                        history.proposals(appeal.number()).stream().map(this::line),
                        history.reports(appeal.number()).stream().map(this::line))
                .sorted(Comparator.comparing(Line::at))
                .toList();
    }

    private Line line(Proposal one) {
        String chosen = one.chosen() == null ? "" : say(one.chosen());
        return new Line(
                one.at(),
                who(one.by()),
                sentences.say("visits.way." + one.way()),
                one.times().stream().map(this::say).toList(),
                one.words(),
                sentences.say("visits.state." + one.state(), chosen),
                one.answerWords());
    }

    private Line line(Report one) {
        return new Line(
                one.at(),
                who(one.by()),
                one.fault() == null ? null : sentences.say("visits.fault." + one.fault()),
                one.agreedFor() == null ? List.of() : List.of(say(one.agreedFor())),
                one.words(),
                sentences.say("visits.work." + one.state()),
                one.answerWords());
    }

    private String who(String login) {
        return login.equals(Actor.APPLICANT.login()) ? sentences.say("visits.client") : labels.person(login);
    }

    private String say(LocalDateTime time) {
        String day = dates.date(time.toLocalDate());
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? sentences.say("application.wholeDay", day)
                : day + ", " + time.toLocalTime();
    }
}
