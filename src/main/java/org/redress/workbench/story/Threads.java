package org.redress.workbench.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.correspondence.AnswerKinds;
import org.redress.registry.Appeal;
import org.redress.web.Sentences;
import org.redress.workbench.Labels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything that was said about an appeal, in the order in which it was said. */
@Component
public class Threads {

    /** Letters whose words stand in the thread by themselves. */
    private static final Set<String> OWN_WORDS =
            Stream.concat(AnswerKinds.names().stream(), Stream.of("QUESTION")).collect(Collectors.toUnmodifiableSet());

    private final JdbcClient jdbc;
    private final Files files;
    private final HouseTalk house;
    private final WishTalk wishes;
    private final Labels labels;
    private final Sentences sentences;

    Threads(JdbcClient jdbc, Files files, HouseTalk house, WishTalk wishes, Labels labels, Sentences sentences) {
        this.jdbc = jdbc;
        this.files = files;
        this.house = house;
        this.wishes = wishes;
        this.labels = labels;
        this.sentences = sentences;
    }

    /** The thread of an appeal that a person may read. */
    public List<Message> of(Appeal appeal) {
        List<Message> thread = new ArrayList<>();
        List<FileRow> all = files.of(appeal.number());
        Instant received = appeal.received();
        thread.add(Message.in(
                appeal.applicant().name(),
                received,
                sentences.say("channel." + appeal.channel()),
                appeal.text(),
                all.stream().filter(file -> Files.cameWith(file, received)).toList()));
        thread.addAll(replies(appeal, all));
        thread.addAll(questions(appeal));
        thread.addAll(letters(appeal));
        thread.addAll(wishes.reopenings(appeal));
        thread.addAll(wishes.withdrawals(appeal));
        thread.addAll(house.inputs(appeal.number()));
        thread.addAll(house.remarks(appeal.number()));
        thread.addAll(house.extensions(appeal.number()));
        thread.addAll(house.notes(appeal.number()));
        thread.addAll(house.handedBack(appeal.number()));
        thread.sort(Comparator.comparing(Message::at));
        return List.copyOf(thread);
    }

    /** The answer that waits for approval. */
    public Optional<WaitingDraft> waiting(Appeal appeal) {
        return jdbc.sql("select author, text, handed_in_at from v_resolution_answer"
                        + " where number = :number and state = 'HANDED_IN' order by id desc fetch first 1 rows only")
                .param("number", appeal.number())
                .query((rs, n) ->
                        new WaitingDraft(rs.getString("author"), rs.getString("text"), Moment.of(rs, "handed_in_at")))
                .optional();
    }

    /** An answer as its author handed it in. */
    public record WaitingDraft(String author, String text, Instant at) {}

    private List<Message> replies(Appeal appeal, List<FileRow> all) {
        return jdbc.sql("select at, who, text from v_intake_reply where number = :number order by id")
                .param("number", appeal.number())
                .query((rs, n) -> {
                    Instant at = Moment.of(rs, "at");
                    String who = rs.getString("who");
                    return Message.in(
                            appeal.applicant().name(),
                            at,
                            "applicant".equals(who)
                                    ? sentences.say("case.replied")
                                    : sentences.say("case.repliedBy", labels.person(who)),
                            rs.getString("text"),
                            all.stream()
                                    .filter(file -> Files.cameWith(file, at))
                                    .toList());
                })
                .list();
    }

    private List<Message> questions(Appeal appeal) {
        return jdbc.sql("select asked_at, asked_by, reach, question, state, reply_due_at from v_resolution_question"
                        + " where number = :number order by id")
                .param("number", appeal.number())
                .query((rs, n) -> Message.out(
                        labels.person(rs.getString("asked_by")),
                        Moment.of(rs, "asked_at"),
                        sentences.say("case.asked", sentences.say("reach." + rs.getString("reach"))) + " · "
                                + sentences.say("case.question." + rs.getString("state")),
                        rs.getString("question"),
                        false))
                .list();
    }

    private List<Message> letters(Appeal appeal) {
        return jdbc.sql("select kind, reach, sent_by, state, created_at, body from v_correspondence_letter"
                        + " where number = :number and recipient_login is null and kind <> 'QUESTION' order by id")
                .param("number", appeal.number())
                .query((rs, n) -> Message.out(
                        sentences.say("letters.kind." + rs.getString("kind")),
                        Moment.of(rs, "created_at"),
                        sentences.say("reach." + rs.getString("reach")) + " · "
                                + sentences.say("letters.state." + rs.getString("state")),
                        // the applicant's secret link is not for the staff's eyes
                        rs.getString("body").replaceAll("/t/[A-Za-z0-9_-]{16,}", "/t/…"),
                        !OWN_WORDS.contains(rs.getString("kind"))))
                .list();
    }
}
