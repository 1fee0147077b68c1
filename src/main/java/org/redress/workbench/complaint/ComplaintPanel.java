package org.redress.workbench.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.redress.process.Processes;
import org.redress.registry.Appeal;
import org.redress.registry.Conflicts;
import org.redress.resolution.action.Promises;
import org.redress.resolution.hearing.Naming;
import org.redress.resolution.hearing.Side;
import org.redress.resolution.hearing.Sides;
import org.redress.resolution.shortcoming.Shortcomings;
import org.redress.shared.Actor;
import org.redress.web.Choice;
import org.redress.web.Sentences;
import org.redress.workbench.Labels;
import org.redress.workbench.Me;
import org.redress.workbench.task.OpenTask;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts together what the case page shows of a complaint; `@complaintPanel` in pages. */
@Component("complaintPanel")
public class ComplaintPanel {

    private final Me me;
    private final Conflicts conflicts;
    private final Naming naming;
    private final Sides sides;
    private final Promises promises;
    private final Shortcomings shortcomings;
    private final Organisation organisation;
    private final Processes processes;
    private final Labels labels;
    private final Sentences sentences;
    private final JdbcClient jdbc;

    ComplaintPanel(
            Me me,
            Conflicts conflicts,
            Naming naming,
            Sides sides,
            Promises promises,
            Shortcomings shortcomings,
            Organisation organisation,
            Processes processes,
            Labels labels,
            Sentences sentences,
            JdbcClient jdbc) {
        this.me = me;
        this.conflicts = conflicts;
        this.naming = naming;
        this.sides = sides;
        this.promises = promises;
        this.shortcomings = shortcomings;
        this.organisation = organisation;
        this.processes = processes;
        this.labels = labels;
        this.sentences = sentences;
        this.jdbc = jdbc;
    }

    /** What there is about an appeal for whoever looks at it. */
    public ComplaintView of(Appeal appeal) {
        Actor actor = me.actor();
        String number = appeal.number();
        return new ComplaintView(
                conflicts.of(appeal),
                sides.of(number).stream().map(this::heard).toList(),
                hearings(number),
                promises.of(number),
                shortcomings.of(number, actor),
                naming.mayName(appeal, actor),
                sides.mayAdd(appeal, actor),
                promises.mayPromise(appeal, actor));
    }

    /** What a task is about: the question put, the action promised, the wish to open again; nothing for any other. */
    public @Nullable String about(OpenTask task) {
        return switch (task.task()) {
            case "giveStatement" -> text(task, "hearingId", "select question from v_resolution_hearing where id = ?");
            case "doAction", "decideRefusal" ->
                text(task, "actionId", "select what from v_resolution_action where id = ?");
            case "decideReopening" ->
                text(task, "reopeningId", "select words from v_resolution_reopening where id = ?");
            default -> null;
        };
    }

    /** Why the owner asks to be let off an action, for who decides on it. */
    public @Nullable String excuse(OpenTask task) {
        return task.task().equals("decideRefusal")
                ? text(task, "actionId", "select coalesce(report, '') from v_resolution_action where id = ?")
                : null;
    }

    /** The units that can be complained of. */
    public List<Choice> units() {
        return organisation.units().stream()
                .map(unit -> Choice.of(unit.code(), labels.said(unit.names())))
                .toList();
    }

    /** Everybody of the staff, by name. */
    public List<Choice> people() {
        return organisation.people().stream()
                .map(person -> Choice.of(person.login(), person.name() + ", " + labels.unit(person.unit())))
                .sorted((one, other) -> one.words().compareTo(other.words()))
                .toList();
    }

    /** The units and the people as they can be typed at the door. */
    public List<String> ours() {
        return Stream.concat(
                        organisation.units().stream().map(unit -> labels.said(unit.names())),
                        organisation.people().stream().map(Person::name))
                .toList();
    }

    /** The sides that can be written down. */
    public List<Choice> parties() {
        return Stream.of(Side.Party.values())
                .map(party -> Choice.of(party.name(), sentences.say("complaint.party." + party)))
                .toList();
    }

    private @Nullable String text(OpenTask task, String variable, String query) {
        String id = processes.text(task.taskId(), variable);
        return id == null
                ? null
                : jdbc.sql(query).param(Long.valueOf(id)).query(String.class).single();
    }

    private ComplaintView.Heard heard(Side side) {
        return new ComplaintView.Heard(
                side,
                jdbc.sql("select f.id, f.name from v_resolution_side_file s join v_registry_file f on f.id = s.file_id"
                                + " where s.side_id = ? order by f.id")
                        .param(side.id())
                        .query((row, n) -> new ComplaintView.Shown(row.getString(1), row.getString(2)))
                        .list());
    }

    private List<ComplaintView.Request> hearings(String number) {
        return jdbc.sql("select login, question, reply_by, state, ended_at from v_resolution_hearing"
                        + " where number = ? order by id")
                .param(number)
                .query((row, n) -> new ComplaintView.Request(
                        row.getString("login"),
                        row.getString("question"),
                        row.getObject("reply_by", LocalDate.class),
                        row.getString("state"),
                        instant(row.getObject("ended_at", OffsetDateTime.class))))
                .list();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
