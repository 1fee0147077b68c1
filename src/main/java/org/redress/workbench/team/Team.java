package org.redress.workbench.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.registry.Appeal;
import org.redress.web.Dates;
import org.redress.web.DueChip;
import org.redress.web.DueChips;
import org.redress.web.Sentences;
import org.redress.workbench.Labels;
import org.redress.workbench.Me;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The executors of a case: who leads is its unit, the others give input by their own dates; `@team` in pages. */
@Component
public class Team {

    private static final String EXECUTORS = """
            select i.id, i.unit, i.question, i.asked_at, i.state, i.given_by, i.given_at, c.due_on,
                (select min(w.assignee) from v_registry_work w
                 where w.number = i.number and w.task = 'giveInput' and w.unit = i.unit) as holder
            from v_resolution_input i join v_deadline_clock c on c.clock_key = i.clock_key
            where i.number = :number and i.round = :round
            order by case when i.state = 'OPEN' then 0 else 1 end, c.due_on, i.id""";

    private final JdbcClient jdbc;
    private final Me me;
    private final Rights rights;
    private final Labels labels;
    private final Dates dates;
    private final DueChips chips;
    private final Sentences sentences;

    Team(JdbcClient jdbc, Me me, Rights rights, Labels labels, Dates dates, DueChips chips, Sentences sentences) {
        this.jdbc = jdbc;
        this.me = me;
        this.rights = rights;
        this.labels = labels;
        this.dates = dates;
        this.chips = chips;
        this.sentences = sentences;
    }

    /** Those who were asked in this round: who is still to answer first, the most pressing at the top. */
    public List<Executor> of(Appeal appeal) {
        return jdbc.sql(EXECUTORS)
                .param("number", appeal.number())
                .param("round", appeal.round())
                .query((row, n) -> executor(row))
                .list();
    }

    /** How many are late. */
    public long late(List<Executor> executors) {
        return executors.stream().filter(Executor::late).count();
    }

    /** Whether the reader may remind them. */
    public boolean mayRemind(Appeal appeal) {
        return appeal.answeredAt() == null
                && !appeal.state().ended()
                && rights.may(me.actor(), Action.DRAFT, appeal.unit());
    }

    private Executor executor(ResultSet row) throws SQLException {
        boolean open = row.getString("state").equals("OPEN");
        LocalDate due = row.getObject("due_on", LocalDate.class);
        String person = row.getString(open ? "holder" : "given_by");
        return new Executor(
                row.getLong("id"),
                labels.unit(row.getString("unit")),
                person == null ? null : labels.person(person),
                row.getString("question"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                due,
                open ? chips.open(due) : given(row.getObject("given_at", OffsetDateTime.class)),
                open,
                open && due.isBefore(dates.today()));
    }

    private DueChip given(OffsetDateTime at) {
        return new DueChip("due-done", "check-lg", sentences.say("team.given", dates.brief(dates.day(at.toInstant()))));
    }
}
