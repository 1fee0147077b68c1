package org.redress.workbench.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Actor;
import org.redress.web.JournalWords;
import org.redress.web.Sentences;
import org.redress.workbench.Labels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to an appeal, who had it in hand and when, and what the same applicant wrote before. */
@Component
public class History {

    private final JdbcClient jdbc;
    private final JournalWords words;
    private final Sentences sentences;
    private final Labels labels;

    History(JdbcClient jdbc, JournalWords words, Sentences sentences, Labels labels) {
        this.jdbc = jdbc;
        this.words = words;
        this.sentences = sentences;
        this.labels = labels;
    }

    /** The journal, newest first. */
    public List<JournalLine> journal(String number) {
        return jdbc.sql("select at, who, acting_for, what, args from v_registry_journal"
                        + " where number = :number order by id desc")
                .param("number", number)
                .query((rs, n) -> new JournalLine(
                        Moment.of(rs, "at"),
                        who(rs.getString("who"), rs.getString("acting_for")),
                        words.sentence(rs.getString("what"), rs.getString("args"))))
                .list();
    }

    /** Who had which task in hand, in the order in which they took it. */
    public List<Holding> holdings(String number) {
        return jdbc.sql("select task, unit, login, from_at, to_at from v_registry_holding"
                        + " where number = :number order by from_at")
                .param("number", number)
                .query((rs, n) -> new Holding(
                        rs.getString("task"),
                        labels.unit(rs.getString("unit")),
                        labels.person(rs.getString("login")),
                        Moment.of(rs, "from_at"),
                        Moment.orNull(rs, "to_at")))
                .list();
    }

    private String who(String login, @Nullable String absent) {
        if (absent != null) {
            return sentences.say("case.who.for", labels.person(login), labels.person(absent));
        }
        return login.equals(Actor.SYSTEM.login()) || login.equals(Actor.APPLICANT.login())
                ? sentences.say("case.who." + login)
                : labels.person(login);
    }
}
