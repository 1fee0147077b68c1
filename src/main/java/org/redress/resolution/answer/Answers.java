package org.redress.resolution.answer;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.Letters;
import org.redress.correspondence.Letters.Notice;
import org.redress.registry.Appeal;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.resolution.answer.ProposedAnswer.State;
import org.redress.resolution.danger.Dangers;
import org.redress.resolution.telling.Colleagues;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers before they leave the house: handed in, approved by another person than the author, or sent back. */
@Component
@Transactional
public class Answers {

    private final ProposedAnswers answers;
    private final Registry registry;
    private final Dangers dangers;
    private final Colleagues colleagues;
    private final Journal journal;
    private final Clock clock;

    Answers(
            ProposedAnswers answers,
            Registry registry,
            Dangers dangers,
            Colleagues colleagues,
            Journal journal,
            Clock clock) {
        this.answers = answers;
        this.registry = registry;
        this.dangers = dangers;
        this.colleagues = colleagues;
        this.journal = journal;
        this.clock = clock;
    }

    /** Hands a draft in for approval. */
    public void handIn(String number, String text, Actor author) {
        handIn(number, text, Letters.Kind.ANSWER, author);
    }

    /** Hands a draft in for approval that leaves as a letter of its own kind, such as the decision on a claim. */
    public void handIn(String number, String text, Letters.Kind letter, Actor author) {
        var appeal = registry.appeal(number);
        appeal.drafted(author.login());
        answers.save(ProposedAnswer.handedIn(number, appeal.round(), author.login(), text, letter, now()));
        registry.save(appeal);
        journal.write(number, author, "DRAFT_HANDED_IN", Audience.STAFF);
    }

    /** Answers a typical question with a pointer to where it is explained: no routing, no approval (R2). */
    public void typical(String number, String text, String faq, Actor author) {
        byReception(number, text, faq, author);
    }

    /** Answers for the reception with what a specialist handed back, perhaps with a pointer; nobody else approves it (R2). */
    public void byReception(String number, String text, @Nullable String faq, Actor author) {
        dangers.requireDecided(number);
        var round = registry.appeal(number).round();
        answers.save(ProposedAnswer.byReception(number, round, author.login(), text, faq, now()));
    }

    /** Notes the answer of a member of a group, which was approved with the common one. */
    public void together(String number, String text, String author, String approver) {
        answers.save(ProposedAnswer.together(number, registry.appeal(number).round(), author, text, approver, now()));
    }

    /**
     * Approves the answer that was handed in last.
     *
     * @throws Refused when the author approves their own
     */
    public void approve(String number, @Nullable String comment, Actor approver) {
        dangers.requireDecided(number);
        var appeal = registry.appeal(number);
        var answer = notTheirOwn(appeal, approver);
        appeal.approved(approver.login());
        answers.save(answer.decided(State.APPROVED, approver.login(), now(), comment));
        registry.save(appeal);
        journal.write(number, approver, "APPROVED", Audience.STAFF);
    }

    /** Sends the answer back to its author, who is told. */
    public void sendBack(String number, String comment, Actor approver) {
        var appeal = registry.appeal(number);
        var answer = notTheirOwn(appeal, approver);
        appeal.sentBack();
        answers.save(answer.decided(State.SENT_BACK, approver.login(), now(), comment));
        registry.save(appeal);
        journal.write(number, approver, "SENT_BACK", Audience.STAFF);
        colleagues.tell(answer.author(), Notice.REWORK, number, Map.of("comment", comment));
    }

    /** Gives an appeal the answer of another that is the same case. */
    public void share(Appeal appeal, Appeal first) {
        answers.save(latest(first).sharedWith(appeal, now()));
    }

    /** The text that was handed in last in this round, if any. */
    @Transactional(readOnly = true)
    public Optional<String> lastText(String number) {
        return find(registry.appeal(number)).map(ProposedAnswer::text);
    }

    private ProposedAnswer notTheirOwn(Appeal appeal, Actor approver) {
        var answer = latest(appeal);
        if (approver.login().equals(answer.author())) {
            throw Refused.forbidden("resolution.ownAnswer");
        }
        return answer;
    }

    ProposedAnswer latest(Appeal appeal) {
        return find(appeal)
                .orElseThrow(() -> new IllegalStateException("No answer was handed in for " + appeal.number()));
    }

    private Optional<ProposedAnswer> find(Appeal appeal) {
        return answers.findFirstByNumberAndRoundOrderByIdDesc(appeal.number(), appeal.round());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
