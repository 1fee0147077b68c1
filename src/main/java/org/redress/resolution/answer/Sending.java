package org.redress.resolution.answer;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.AnswerKinds;
import org.redress.correspondence.LetterDelivered;
import org.redress.correspondence.LetterUndeliverable;
import org.redress.correspondence.Letters;
import org.redress.deadline.Deadlines;
import org.redress.process.Processes;
import org.redress.registry.Appeal;
import org.redress.registry.Applicant;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.resolution.action.Actions;
import org.redress.shared.Actor;
import org.redress.shared.Reach;
import org.redress.shared.Refused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The way of an answer to the applicant: the clocks end when it leaves, the appeal closes when it has arrived. */
@Component
@Transactional
public class Sending {

    private static final String LOOKED_AGAIN = "R24";
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    private final Answers answers;
    private final ProposedAnswers rows;
    private final Actions actions;
    private final Registry registry;
    private final Deadlines deadlines;
    private final Letters letters;
    private final Processes processes;
    private final Journal journal;
    private final List<LetterFacts> more;
    private final Clock clock;

    Sending(
            Answers answers,
            ProposedAnswers rows,
            Actions actions,
            Registry registry,
            Deadlines deadlines,
            Letters letters,
            Processes processes,
            Journal journal,
            List<LetterFacts> more,
            Clock clock) {
        this.answers = answers;
        this.rows = rows;
        this.actions = actions;
        this.registry = registry;
        this.deadlines = deadlines;
        this.letters = letters;
        this.processes = processes;
        this.journal = journal;
        this.more = more;
        this.clock = clock;
    }

    /** Sends the approved answer; appeal, clocks and letter commit together; until it has arrived, somebody looks again (R24). */
    public void send(String number) {
        var appeal = registry.appeal(number);
        var answer = answers.latest(appeal);
        var signatory = requireNonNull(answer.decidedBy(), "An answer is sent only when somebody answers for it");
        appeal.answered(clock.instant(), answer.text(), signatory);
        registry.save(appeal);
        deadlines.endAll(number, appeal.round());
        deadlines.lookAgain(number, appeal.round());
        post(number, answer, signatory);
        rows.save(answer.sent());
        journal.write(number, Actor.SYSTEM, "ANSWERED", Audience.ALL);
    }

    /**
     * Chooses another way to send an answer that could not be delivered.
     *
     * @throws Refused when there is no address for this way
     */
    public void redirect(String number, Reach reach, @Nullable String address, Actor actor) {
        var appeal = registry.appeal(number);
        if (reach != Reach.PORTAL && address == null && onRecord(appeal.applicant(), reach) == null) {
            throw Refused.invalid("address", "resolution.noAddress");
        }
        if (reach == Reach.EMAIL && address != null && !EMAIL.matcher(address).matches()) {
            throw Refused.invalid("address", "resolution.badEmail");
        }
        rows.save(answers.latest(appeal).redirected(reach, reach == Reach.PORTAL ? null : address));
        journal.write(number, actor, "ANSWER_REDIRECTED", Audience.STAFF, reach);
    }

    /** Closes an appeal whose answer has arrived; the way of an older release did not wait for what the answer promises. */
    public void close(String number) {
        var appeal = registry.appeal(number);
        if (actions.isAnyOpen(number)) {
            processes.start("actions", appeal.businessKey(), Map.of());
            return;
        }
        appeal.closed();
        registry.save(appeal);
        deadlines.endAll(number, appeal.round());
        journal.write(number, Actor.SYSTEM, "CLOSED", Audience.ALL);
    }

    /** Closes an appeal whose own way has ended, once the last of what was promised is over. */
    public void closeLeft(String number) {
        if (!actions.isAnyOpen(number)
                && !processes.isRunning("appeal", registry.appeal(number).businessKey())) {
            close(number);
        }
    }

    @EventListener
    void on(LetterDelivered letter) {
        if (letter.number() != null && isAnswer(letter.kind())) {
            processes.correlate(
                    "answerDelivered", registry.appeal(letter.number()).businessKey(), Map.of());
        }
    }

    @EventListener
    void on(LetterUndeliverable letter) {
        if (letter.number() != null && isAnswer(letter.kind())) {
            takeBack(registry.appeal(letter.number()));
        }
    }

    /** Without effect when nobody waits: a second letter, or a round that has ended. */
    private void takeBack(Appeal appeal) {
        if (processes.correlate("answerUndeliverable", appeal.businessKey(), Map.of())) {
            appeal.undelivered();
            registry.save(appeal);
            deadlines.clocks(appeal.number()).stream()
                    .filter(one -> one.rule().equals(LOOKED_AGAIN))
                    .forEach(one -> deadlines.end(one.key()));
            deadlines.reopen(appeal.number(), appeal.round());
            journal.write(appeal.number(), Actor.SYSTEM, "ANSWER_UNDELIVERABLE", Audience.STAFF);
        }
    }

    private void post(String number, ProposedAnswer answer, String signatory) {
        var facts = new HashMap<>(Map.of("answer", answer.text(), "signatory", signatory));
        facts.put("actions", actions.promised(number));
        journal.actedFor(number, signatory).ifPresent(absent -> facts.put("actingFor", absent));
        var kind = answer.kind();
        more.forEach(one -> facts.putAll(one.of(registry.appeal(number), kind)));
        if (answer.faq() != null) {
            facts.put("faq", answer.faq());
        }
        if (answer.address() != null) {
            facts.put("address", answer.address());
        }
        if (answer.reach() == null) {
            letters.toApplicant(number, kind, facts);
        } else {
            letters.toApplicant(number, kind, answer.reach(), facts);
        }
    }

    private static @Nullable String onRecord(Applicant applicant, Reach reach) {
        return switch (reach) {
            case EMAIL -> applicant.email();
            case PHONE -> applicant.phone();
            case POST -> applicant.address();
            case PORTAL -> null;
        };
    }

    private static boolean isAnswer(String kind) {
        return AnswerKinds.names().contains(kind);
    }
}
