package org.redress.diagrams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.redress.correspondence.Dispatch;
import org.redress.correspondence.Letters;
import org.redress.correspondence.register.Letter;
import org.redress.deadline.ClockView;
import org.redress.deadline.Deadlines;
import org.redress.organisation.Organisation;
import org.redress.process.Processes;
import org.redress.process.Trails;
import org.redress.registry.Appeal;
import org.redress.registry.Applicant;
import org.redress.registry.NewAppeal;
import org.redress.registry.Registry;
import org.redress.registry.State;
import org.redress.registry.Work;
import org.redress.registry.WorkItem;
import org.redress.resolution.Resolution;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.Reach;
import org.redress.testing.Time;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people do in the tests of diagrams: the words of a story, on the real process. */
public abstract class Life {

    private static final String ERROR = "На табло счётчика ошибка E-04.";

    static final String ANSWER = "Счётчик проверен, расход пересчитан.";

    @Autowired
    protected Registry registry;

    @Autowired
    protected Work work;

    @Autowired
    protected Resolution resolution;

    @Autowired
    protected Processes processes;

    @Autowired
    protected Trails trails;

    @Autowired
    protected Deadlines deadlines;

    @Autowired
    protected Letters letters;

    @Autowired
    protected Dispatch dispatch;

    @Autowired
    protected Organisation organisation;

    @Autowired
    protected JdbcClient database;

    @Autowired
    protected Time time;

    /** A question about a meter in Zarechny, filed now on the web, to be answered by e-mail. */
    protected String question() {
        return filed(Kind.QUESTION, Channel.VIRTUAL_RECEPTION, "zarechny", "metering.fault", Reach.EMAIL);
    }

    protected String filed(Kind kind, Channel channel, String territory, String topic, Reach answerBy) {
        var received = time.now();
        return filed(kind, channel, territory, topic, answerBy, registry.registrationDate(channel, received));
    }

    protected String filed(
            Kind kind, Channel channel, String territory, String topic, Reach answerBy, LocalDate registered) {
        return filed(kind, channel, territory, topic, answerBy, registered, time.now());
    }

    protected String filed(
            Kind kind,
            Channel channel,
            String territory,
            String topic,
            Reach answerBy,
            LocalDate registered,
            Instant received) {
        return filed(kind, channel, territory, topic, answerBy, registered, received, NewAppeal.Terms.PLAIN);
    }

    protected String filed(
            Kind kind,
            Channel channel,
            String territory,
            String topic,
            Reach answerBy,
            LocalDate registered,
            Instant received,
            NewAppeal.Terms terms) {
        return filed(kind, channel, territory, topic, answerBy, registered, received, terms, ERROR);
    }

    /** With words of its own, filed now about a meter in Zarechny, to be answered by e-mail. */
    protected String filedWith(String text, Kind kind, Channel channel) {
        var now = time.now();
        return filed(
                kind,
                channel,
                "zarechny",
                "metering.fault",
                Reach.EMAIL,
                registry.registrationDate(channel, now),
                now,
                NewAppeal.Terms.PLAIN,
                text);
    }

    private String filed(
            Kind kind,
            Channel channel,
            String territory,
            String topic,
            Reach answerBy,
            LocalDate registered,
            Instant received,
            NewAppeal.Terms terms,
            String text) {
        var applicant = new Applicant(
                "Зимина Ольга Валерьевна",
                "o.zimina@example.org",
                "+79000001892",
                "г. Заречный, ул. Садовая, 77",
                null);
        var filed = new NewAppeal(
                kind,
                channel,
                territory,
                topic,
                null,
                text,
                received,
                registered,
                applicant,
                List.of(Reach.EMAIL, Reach.PHONE),
                List.of(answerBy),
                "ru",
                NewAppeal.Extra.NONE,
                terms);
        var number = registry.nextNumber(registered.getYear());
        registry.register(number, filed, channel.withoutStaff() ? Actor.APPLICANT : new Actor("savchuk"));
        return number;
    }

    /** Taken in an office now, received at another moment, with what changes its terms. */
    protected String filed(Kind kind, NewAppeal.Terms terms, Instant received) {
        var today = registry.registrationDate(Channel.OFFICE, time.now());
        return filed(kind, Channel.OFFICE, "zarechny", "metering.fault", Reach.EMAIL, today, received, terms);
    }

    /** Somebody completes a task with the fields of its form. */
    protected void does(String who, String number, String task, String... fields) {
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < fields.length; i += 2) {
            values.put(fields[i], fields[i + 1]);
        }
        work.complete(open(who, number, task).taskId(), values, new Actor(who));
    }

    protected void claims(String who, String number, String task) {
        work.claim(open(who, number, task).taskId(), new Actor(who));
    }

    protected WorkItem open(String who, String number, String task) {
        return work.item(number, task, new Actor(who))
                .orElseThrow(() -> new AssertionError(who + " finds no open task " + task + " on " + number));
    }

    /** Ours, complete, with the metering department of Zarechny, in Li's hands. */
    protected String inWork() {
        return inWork(question());
    }

    protected String inWork(String number) {
        does(triages(registry.appeal(number).kind()), number, "triage", "outcome", "OURS");
        does("belova", number, "checkCompleteness", "complete", "YES");
        does("belova", number, "assignUnit", "unit", "metering-zarechny");
        claims("li", number, "draftAnswer");
        return number;
    }

    /** Questions and feedback are sorted in the reception, the rest by routing. */
    protected static String triages(Kind kind) {
        return switch (kind) {
            case QUESTION, APPEAL, SUGGESTION, FEEDBACK -> "pakhomov";
            default -> "belova";
        };
    }

    protected String answered(String number) {
        does("li", number, "draftAnswer", "outcome", "SUBMIT", "answer", ANSWER);
        does("orlova", number, "approveAnswer", "outcome", "APPROVE");
        return number;
    }

    /** The nodes of a diagram on which the present round is or has been. */
    protected Set<String> way(String number, String diagram) {
        var nodes = new TreeSet<String>();
        trails.of(appeal(number).businessKey()).stream()
                .filter(trail -> trail.diagram().equals(diagram))
                .forEach(trail -> {
                    nodes.addAll(trail.passed());
                    nodes.addAll(trail.here());
                });
        return nodes;
    }

    protected Appeal appeal(String number) {
        return registry.appeal(number);
    }

    protected State state(String number) {
        return registry.appeal(number).state();
    }

    protected boolean lives(String number) {
        return processes.isRunning("appeal", registry.appeal(number).businessKey());
    }

    protected void postLeaves() {
        assertThat(dispatch.awaitQuiet(Duration.ofSeconds(20)))
                .as("the outbox is empty")
                .isTrue();
    }

    /** The letters to the applicant and to bodies, oldest first. */
    protected List<String> told(String number) {
        return letters.about(number).stream().map(Letter::kind).toList();
    }

    protected Letter letter(String number, String kind) {
        return letters.about(number).stream()
                .filter(letter -> letter.kind().equals(kind))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    /** The codes of the journal, in order. */
    protected List<String> journal(String number) {
        return database.sql("select what from v_registry_journal where number = ? order by id")
                .param(number)
                .query(String.class)
                .list();
    }

    protected Optional<ClockView> clock(String number, String rule) {
        return deadlines.clocks(number).stream()
                .filter(clock -> clock.rule().equals(rule))
                .reduce((first, second) -> second);
    }

    protected Map<String, LocalDate> dates(String number) {
        var dates = new LinkedHashMap<String, LocalDate>();
        deadlines.clocks(number).forEach(clock -> dates.put(clock.rule(), clock.due()));
        return dates;
    }

    protected static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
