package org.redress.training.replay;

import java.util.List;
import org.redress.correspondence.AnswerKinds;
import org.redress.correspondence.Letters;
import org.redress.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The counter, where letters are posted and calls are made, and somebody notes that it was done. */
@Component
class Counter {

    private static final String WAITING = "select id from v_correspondence_letter where number = :number"
            + " and state in ('TO_PRINT', 'TO_CALL') and recipient_login is null and kind ";
    private static final String ANSWERS = "in (:answers)";

    private final Letters letters;
    private final JdbcClient jdbc;

    Counter(Letters letters, JdbcClient jdbc) {
        this.letters = letters;
        this.jdbc = jdbc;
    }

    /** Whoever of the staff touches a case does the calls and letters that wait in it; the answer is the story's. */
    void handOver(String number, Actor actor) {
        if (!actor.equals(Actor.APPLICANT)) {
            waiting(number, "not " + ANSWERS).forEach(letter -> letters.delivered(letter, actor));
        }
    }

    /** Notes that the answer was posted or read out. */
    void sendAnswer(String number, Actor actor) {
        List<Long> answers = waiting(number, ANSWERS);
        if (answers.isEmpty()) {
            throw new IllegalStateException("no answer waits to be posted or read out");
        }
        answers.forEach(letter -> letters.delivered(letter, actor));
    }

    private List<Long> waiting(String number, String kind) {
        return jdbc.sql(WAITING + kind + " order by id")
                .param("number", number)
                .param("answers", AnswerKinds.names())
                .query(Long.class)
                .list();
    }
}
