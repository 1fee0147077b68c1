package org.redress.workbench.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.redress.web.Sentences;
import org.redress.workbench.Labels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the staff said to each other about an appeal; the applicant sees none of it. */
@Component
class HouseTalk {

    private final JdbcClient jdbc;
    private final Labels labels;
    private final Sentences sentences;

    HouseTalk(JdbcClient jdbc, Labels labels, Sentences sentences) {
        this.jdbc = jdbc;
        this.labels = labels;
        this.sentences = sentences;
    }

    /** Notes for colleagues. */
    List<Message> notes(String number) {
        return jdbc.sql("select at, who, text from v_resolution_note where number = :number order by id")
                .param("number", number)
                .query((rs, n) -> Message.house(
                        labels.person(rs.getString("who")),
                        Moment.of(rs, "at"),
                        sentences.say("case.note"),
                        rs.getString("text")))
                .list();
    }

    /** Why a unit handed an appeal back. */
    List<Message> handedBack(String number) {
        return jdbc.sql("select unit, handed_back_by, handed_back_at, handed_back_why from v_routing_assignment"
                        + " where number = :number and handed_back_at is not null order by id")
                .param("number", number)
                .query((rs, n) -> Message.house(
                        labels.person(rs.getString("handed_back_by")),
                        Moment.of(rs, "handed_back_at"),
                        sentences.say("case.handedBack") + " · " + labels.unit(rs.getString("unit")),
                        rs.getString("handed_back_why")))
                .list();
    }

    /** Questions to other units, and what they gave. */
    List<Message> inputs(String number) {
        List<Message> messages = new ArrayList<>();
        jdbc.sql("select unit, question, asked_by, asked_at, input, given_by, given_at from v_resolution_input"
                        + " where number = :number order by id")
                .param("number", number)
                .query((rs, n) -> {
                    String unit = labels.unit(rs.getString("unit"));
                    messages.add(Message.house(
                            labels.person(rs.getString("asked_by")),
                            Moment.of(rs, "asked_at"),
                            sentences.say("case.inputAsked", unit),
                            rs.getString("question")));
                    Instant given = Moment.orNull(rs, "given_at");
                    if (given != null) {
                        messages.add(Message.house(
                                labels.person(rs.getString("given_by")),
                                given,
                                sentences.say("case.inputGiven", unit),
                                rs.getString("input")));
                    }
                    return unit;
                })
                .list();
        return messages;
    }

    /** Remarks of who approves. */
    List<Message> remarks(String number) {
        return jdbc.sql("select decided_by, decided_at, comment from v_resolution_answer"
                        + " where number = :number and comment is not null and decided_at is not null order by id")
                .param("number", number)
                .query((rs, n) -> Message.house(
                        labels.person(rs.getString("decided_by")),
                        Moment.of(rs, "decided_at"),
                        sentences.say("case.remark"),
                        rs.getString("comment")))
                .list();
    }

    /** Requests for more time, and what became of them. */
    List<Message> extensions(String number) {
        List<Message> messages = new ArrayList<>();
        jdbc.sql("select days, reason, asked_by, asked_at, state, decided_by, decided_at, comment"
                        + " from v_resolution_extension where number = :number order by id")
                .param("number", number)
                .query((rs, n) -> {
                    messages.add(Message.house(
                            labels.person(rs.getString("asked_by")),
                            Moment.of(rs, "asked_at"),
                            sentences.say("case.extensionAsked", rs.getInt("days")),
                            rs.getString("reason")));
                    Instant decided = Moment.orNull(rs, "decided_at");
                    if (decided != null) {
                        messages.add(Message.house(
                                labels.person(rs.getString("decided_by")),
                                decided,
                                sentences.say("case.extension." + rs.getString("state")),
                                rs.getString("comment")));
                    }
                    return decided == null;
                })
                .list();
        return messages;
    }
}
