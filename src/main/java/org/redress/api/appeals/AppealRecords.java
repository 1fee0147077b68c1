package org.redress.api.appeals;

import java.time.OffsetDateTime;
import java.util.List;
import org.redress.api.clocks.ClockJson;
import org.redress.api.clocks.ClockWords;
import org.redress.api.input.Moments;
import org.redress.deadline.ClockView;
import org.redress.deadline.Deadlines;
import org.redress.registry.Appeal;
import org.redress.registry.Registry;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.redress.web.JournalWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One appeal with its clocks and its journal. */
@Component
class AppealRecords {

    private final Registry registry;
    private final Deadlines deadlines;
    private final ClockWords clocks;
    private final JdbcClient jdbc;
    private final Moments moments;
    private final JournalWords words;

    AppealRecords(
            Registry registry,
            Deadlines deadlines,
            ClockWords clocks,
            JdbcClient jdbc,
            Moments moments,
            JournalWords words) {
        this.registry = registry;
        this.deadlines = deadlines;
        this.clocks = clocks;
        this.jdbc = jdbc;
        this.moments = moments;
        this.words = words;
    }

    AppealJson of(String number, Actor actor) {
        Appeal appeal = registry.readBy(number, actor);
        List<ClockView> running = deadlines.clocks(number);
        AppealRow row = jdbc.sql("select " + AppealRow.COLUMNS + " from v_registry_appeal where number = :number")
                .param("number", appeal.number())
                .query((rs, n) -> AppealRow.of(rs, moments))
                .optional()
                .orElseThrow(() -> Refused.notFound("api.noAppeal"));
        return told(row, clocks.told(running), ClockWords.shown(running).orElse(row.due()));
    }

    private AppealJson told(
            AppealRow row, List<ClockJson> told, java.time.@org.jspecify.annotations.Nullable LocalDate due) {
        return new AppealJson(
                row.number(),
                row.kind(),
                row.channel(),
                row.state(),
                row.territory(),
                row.function(),
                row.unit(),
                row.assignee(),
                row.received(),
                row.registered(),
                due,
                told,
                journal(row.number()));
    }

    private List<AppealJson.Entry> journal(String number) {
        return jdbc.sql("select at, who, acting_for, what, args from v_registry_journal"
                        + " where number = :number order by id")
                .param("number", number)
                .query((rs, n) -> new AppealJson.Entry(
                        moments.told(rs.getObject("at", OffsetDateTime.class).toInstant()),
                        rs.getString("who"),
                        rs.getString("acting_for"),
                        rs.getString("what"),
                        words.sentence(rs.getString("what"), rs.getString("args"))))
                .list();
    }
}
