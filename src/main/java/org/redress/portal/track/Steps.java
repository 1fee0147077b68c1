package org.redress.portal.track;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.redress.organisation.Organisation;
import org.redress.registry.Appeal;
import org.redress.registry.State;
import org.redress.web.Dates;
import org.redress.web.Sentences;
import org.redress.web.Stage;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has been done, what is in hand and what will come, in the words of an applicant. */
@Component
class Steps {

    private final JdbcClient jdbc;
    private final Organisation organisation;
    private final Dates dates;
    private final Sentences sentences;
    private final VisitSteps visits;

    Steps(JdbcClient jdbc, Organisation organisation, Dates dates, Sentences sentences, VisitSteps visits) {
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.dates = dates;
        this.sentences = sentences;
        this.visits = visits;
    }

    /** What is said otherwise of a service application. */
    VisitSteps visits() {
        return visits;
    }

    List<Stage> of(Appeal appeal) {
        List<Stage> stages = new ArrayList<>();
        stages.add(Stage.done(
                sentences.say("track.step.RECEIVED", appeal.kind().name()), dates.moment(appeal.received())));
        stages.addAll(behind(appeal.number()));
        State state = appeal.state();
        if (visits.isVisit(appeal)) {
            stages.addAll(visits.ahead(appeal));
        } else if (state != State.ANSWERED && !state.ended()) {
            stages.add(Stage.now(sentences.say("track.now." + state), ""));
            ahead(state).forEach(key -> stages.add(Stage.ahead(sentences.say(key), "")));
        }
        return stages;
    }

    private List<Stage> behind(String number) {
        return jdbc
                .sql("select at, what, args from v_registry_journal"
                        + " where number = :number and audience = 'ALL' order by id")
                .param("number", number)
                .query((row, n) -> new Entry(
                        row.getObject(1, OffsetDateTime.class), row.getString(2), String.valueOf(row.getString(3))))
                .list()
                .stream()
                .filter(entry -> sentences.known("track.step." + entry.what()))
                .map(entry -> Stage.done(said(entry), dates.moment(entry.at().toInstant())))
                .toList();
    }

    private String said(Entry entry) {
        String fact = entry.args().split("\\|", 2)[0];
        return sentences.say("track.step." + entry.what(), named(fact));
    }

    /** A unit or a body by its code, else a date or the fact itself. */
    private String named(String fact) {
        return organisation
                .unit(fact)
                .map(unit -> unit.names())
                .or(() -> organisation.bodies().stream()
                        .filter(body -> body.code().equals(fact))
                        .map(body -> body.names())
                        .findFirst())
                .map(names -> names.in(LocaleContextHolder.getLocale()))
                .orElseGet(() -> date(fact));
    }

    private String date(String fact) {
        return fact.matches("\\d{4}-\\d{2}-\\d{2}") ? dates.date(java.time.LocalDate.parse(fact)) : fact;
    }

    private static List<String> ahead(State state) {
        return switch (state) {
            case DRAFTED, APPROVED -> List.of("track.ahead.send");
            case IN_PROGRESS, ROUTED -> List.of("track.ahead.check", "track.ahead.send");
            default -> List.of("track.ahead.answer", "track.ahead.check", "track.ahead.send");
        };
    }

    private record Entry(OffsetDateTime at, String what, String args) {}
}
