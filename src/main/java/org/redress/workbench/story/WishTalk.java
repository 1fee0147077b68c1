package org.redress.workbench.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.registry.Appeal;
import org.redress.shared.Actor;
import org.redress.web.Sentences;
import org.redress.workbench.Labels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What applicants wished about their appeal, to withdraw it or to have it opened again, and what was decided on it. */
@Component
class WishTalk {

    private final JdbcClient jdbc;
    private final Labels labels;
    private final Sentences sentences;

    WishTalk(JdbcClient jdbc, Labels labels, Sentences sentences) {
        this.jdbc = jdbc;
        this.labels = labels;
        this.sentences = sentences;
    }

    /** Wishes to open an ended appeal again, in every round, each with its decision. */
    List<Message> reopenings(Appeal appeal) {
        List<Message> messages = new ArrayList<>();
        jdbc.sql("select reason, words, asked_by, asked_at, state, decision, decided_by, decided_at"
                        + " from v_resolution_reopening where number = :number order by id")
                .param("number", appeal.number())
                .query((row, n) -> reopening(row, appeal.applicant().name(), messages))
                .list();
        return messages;
    }

    private boolean reopening(ResultSet row, String applicant, List<Message> messages) throws SQLException {
        String by = row.getString("asked_by");
        Instant asked = Moment.of(row, "asked_at");
        boolean isTheirs = by.equals(Actor.APPLICANT.login());
        String way = sentences.say(isTheirs ? "case.reopening.asked" : "case.reopening.own", row.getString("reason"));
        String words = row.getString("words");
        messages.add(
                isTheirs
                        ? Message.in(applicant, asked, way, words, List.of())
                        : Message.house(labels.person(by), asked, way, words));
        Instant decided = Moment.orNull(row, "decided_at");
        if (isTheirs && decided != null) {
            messages.add(Message.house(
                    labels.person(row.getString("decided_by")),
                    decided,
                    sentences.say("case.reopening." + row.getString("state")),
                    row.getString("decision")));
        }
        return isTheirs;
    }

    /** Why an appeal is withdrawn, and how the staff know of it; a wish without words stands in the journal alone. */
    List<Message> withdrawals(Appeal appeal) {
        List<Message> messages = new ArrayList<>();
        jdbc.sql("select reason, asked_by, asked_at, confirmation, decided_by, decided_at"
                        + " from v_resolution_withdrawal where number = :number order by id")
                .param("number", appeal.number())
                .query((row, n) -> withdrawal(row, appeal.applicant().name(), messages))
                .list();
        return messages;
    }

    private boolean withdrawal(ResultSet row, String applicant, List<Message> messages) throws SQLException {
        String by = row.getString("asked_by");
        boolean isTheirs = by.equals(Actor.APPLICANT.login());
        Instant asked = Moment.of(row, "asked_at");
        @Nullable String why = row.getString("reason");
        if (why != null) {
            messages.add(
                    isTheirs
                            ? Message.in(applicant, asked, sentences.say("case.withdrawal.asked"), why, List.of())
                            : Message.house(labels.person(by), asked, sentences.say("case.withdrawal.noted"), why));
        }
        @Nullable String proof = row.getString("confirmation");
        if (proof != null) {
            messages.add(Message.house(
                    labels.person(row.getString("decided_by")),
                    Moment.of(row, "decided_at"),
                    sentences.say("case.withdrawal.proof"),
                    proof));
        }
        return isTheirs;
    }
}
