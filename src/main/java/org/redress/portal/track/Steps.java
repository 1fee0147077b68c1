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

    private static final String EXPLAINED = "RETURNED_EXPLAINED";

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

    /** How an appeal stands: what was returned with an explanation is not what is none of ours. */
    String end(Appeal appeal) {
        return appeal.state() == State.RETURNED && isExplained(appeal.number())
                ? EXPLAINED
                : appeal.state().name();
    }

    private boolean isExplained(String number) {
        return jdbc.sql("select count(*) from v_registry_journal where number = ? and what = ?")
                        .params(number, EXPLAINED)
                        .query(Integer.class)
                        .single()
                > 0;
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
        } else if (state == State.ANSWERED && isPromiseOpen(appeal.number())) {
            stages.add(Stage.now(sentences.say("track.now.ACTIONS"), ""));
        }
        return stages;
    }

    private boolean isPromiseOpen(String number) {
        return jdbc.sql("select count(*) from v_resolution_action"
                                + " where number = :number and state in ('OPEN', 'REFUSING')")
                        .param("number", number)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private List<Stage> behind(String number) {
        List<Stage> stages = new ArrayList<>();
        boolean promised = false;
        for (Entry entry : entries(number)) {
            promised = !entry.what().equals("ANSWERED")
                    && (promised || entry.what().startsWith("ACTION_"));
            String what = promised && entry.what().equals("CLOSED") ? "CLOSED_AFTER_ACTIONS" : entry.what();
            if (sentences.known("track.step." + what)) {
                stages.add(Stage.done(
                        said(what, entry.args()), dates.moment(entry.at().toInstant())));
            }
        }
        return stages;
    }

    private List<Entry> entries(String number) {
        return jdbc.sql("select at, what, args from v_registry_journal"
                        + " where number = :number and audience = 'ALL' order by id")
                .param("number", number)
                .query((row, n) -> new Entry(
                        row.getObject(1, OffsetDateTime.class), row.getString(2), String.valueOf(row.getString(3))))
                .list();
    }

    private String said(String what, String args) {
        return sentences.say("track.step." + what, named(args.split("\\|", 2)[0]));
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
