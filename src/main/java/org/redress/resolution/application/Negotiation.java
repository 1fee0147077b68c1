package org.redress.resolution.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.Letters;
import org.redress.deadline.Deadlines;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.resolution.application.TimeProposal.Answer;
import org.redress.resolution.application.TimeProposal.State;
import org.redress.resolution.course.AgreedTimes;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How specialist and client come to one time for the work, each step of it on record (003, 5.2.7; R5). */
@Component
@Transactional
public class Negotiation {

    private static final String PATIENCE = "proposalDays";

    private final TimeProposals proposals;
    private final Registry registry;
    private final Deadlines deadlines;
    private final AgreedTimes agreed;
    private final Times times;
    private final Letters letters;
    private final ClientSaid said;
    private final Journal journal;
    private final Clock clock;

    Negotiation(
            TimeProposals proposals,
            Registry registry,
            Deadlines deadlines,
            AgreedTimes agreed,
            Times times,
            Letters letters,
            ClientSaid said,
            Journal journal,
            Clock clock) {
        this.proposals = proposals;
        this.registry = registry;
        this.deadlines = deadlines;
        this.agreed = agreed;
        this.times = times;
        this.letters = letters;
        this.said = said;
        this.journal = journal;
        this.clock = clock;
    }

    /** Writes down what is to be proposed; {@link #send} sends it. */
    public void offer(String number, List<LocalDateTime> offered, @Nullable String words, Actor actor) {
        leave(number, actor);
        note(number, actor, Way.LETTER, offered, words, State.OPEN);
    }

    /** Sends the proposal that was written down; tells until when the client's answer is awaited. */
    public Instant send(String number) {
        var proposal = required(number);
        var latest = proposal.times().stream()
                .map(times::end)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var patience = deadlines.waitDue(PATIENCE, clock.instant());
        var due = latest.isBefore(patience) ? latest : patience;
        proposals.save(proposal.waitingUntil(due.atOffset(ZoneOffset.UTC)));
        var language = Locale.forLanguageTag(registry.appeal(number).language());
        letters.toApplicant(
                number,
                Letters.Kind.TIME_PROPOSED,
                Map.of(
                        "times", times.list(proposal.times(), language),
                        "reason", proposal.words() == null ? "" : proposal.words(),
                        "replyBy", times.lastDay(due).toString()));
        journal.write(number, new Actor(proposal.proposedBy()), "TIME_PROPOSED", Audience.ALL, times.lastDay(due));
        return due;
    }

    /** A time agreed on the phone; what was open before is answered by it. */
    public void agreeByPhone(String number, LocalDateTime time, @Nullable String words, Actor actor) {
        open(number).ifPresent(one -> end(one, State.REPLACED, answer(actor, Way.PHONE, null, null)));
        agreed.agree(number, time, actor);
        var call = note(number, actor, Way.PHONE, List.of(time), words, State.OPEN);
        end(call, State.ACCEPTED, answer(actor, Way.PHONE, time, null));
    }

    /** Takes the time that the client proposed. */
    public void acceptClients(String number, Actor actor) {
        var clients = open(number)
                .filter(one -> one.isClients() && !one.times().isEmpty())
                .orElseThrow(() -> Refused.invalid("outcome", "application.nothingProposed"));
        var time = clients.times().get(0);
        agreed.agree(number, time, actor);
        end(clients, State.ACCEPTED, answer(actor, Way.LETTER, time, null));
    }

    /** Nobody took the call. */
    public void notReached(String number, @Nullable String words, Actor actor) {
        note(number, actor, Way.PHONE, List.of(), words, State.NOT_REACHED);
        journal.write(number, actor, "CLIENT_NOT_REACHED", Audience.STAFF);
    }

    /** The client takes one of the times that were offered; refuses another one, or one that has passed. */
    public void accept(String number, LocalDateTime time, Actor actor, Way way) {
        var offered = required(number);
        if (!offered.times().contains(time)) {
            throw Refused.conflict("application.notOffered");
        }
        agreed.agree(number, time, actor);
        end(offered, State.ACCEPTED, answer(actor, way, time, null));
        said.tell(number, "ACCEPTED");
    }

    /** None of the times suits; perhaps the client proposes one of their own. */
    public void decline(String number, @Nullable LocalDateTime instead, @Nullable String words, Actor actor, Way way) {
        end(required(number), State.DECLINED, answer(actor, way, null, instead == null ? words : null));
        journal.write(number, actor, "TIME_DECLINED", Audience.ALL);
        if (instead != null) {
            propose(number, instead, words, way);
        }
        said.tell(number, instead == null ? "DECLINED" : "COUNTERED");
    }

    /** The client asks for another time than the agreed one, perhaps naming it. */
    public void askOther(String number, @Nullable LocalDateTime time, @Nullable String words, Actor actor, Way way) {
        propose(number, time, words, way);
        journal.write(number, actor, "OTHER_TIME_ASKED", Audience.ALL);
        said.tell(number, "OTHER_TIME");
    }

    /** The specialist takes the proposal back, to make another. */
    public void withdraw(String number, @Nullable String words, Actor actor) {
        open(number).ifPresent(one -> end(one, State.REPLACED, answer(actor, Way.LETTER, null, words)));
        journal.write(number, actor, "PROPOSAL_TAKEN_BACK", Audience.ALL);
    }

    /** The client has not answered in time: the specialist is told, and calls. */
    public void expire(String number) {
        open(number).ifPresent(one -> {
            end(one, State.EXPIRED, answer(Actor.SYSTEM, Way.LETTER, null, null));
            journal.write(number, Actor.SYSTEM, "PROPOSAL_UNANSWERED", Audience.ALL);
            said.tell(number, "SILENT");
        });
    }

    /** Nothing is proposed any more: another unit has the application, or it can't be done. */
    public void leave(String number, Actor actor) {
        open(number).ifPresent(one -> end(one, State.REPLACED, answer(actor, Way.LETTER, null, null)));
    }

    /** The proposal that waits, of either side. */
    @Transactional(readOnly = true)
    Optional<TimeProposal> open(String number) {
        return proposals.findFirstByNumberAndRoundAndStateOrderByIdDesc(
                number, registry.appeal(number).round(), State.OPEN);
    }

    private void propose(String number, @Nullable LocalDateTime time, @Nullable String words, Way way) {
        var offered = time == null ? List.<LocalDateTime>of() : List.of(times.ahead("day", time));
        note(number, Actor.APPLICANT, way, offered, words, State.OPEN);
    }

    private TimeProposal required(String number) {
        return open(number).filter(one -> !one.isClients()).orElseThrow(() -> Refused.conflict("application.tooLate"));
    }

    private TimeProposal note(
            String number, Actor actor, Way way, List<LocalDateTime> offered, @Nullable String words, State state) {
        var round = registry.appeal(number).round();
        return proposals.save(TimeProposal.of(number, round, actor, now(), way, offered, words, state));
    }

    private void end(TimeProposal proposal, State how, Answer answer) {
        proposals.save(proposal.ended(how, answer));
    }

    private Answer answer(Actor who, Way way, @Nullable LocalDateTime chosen, @Nullable String words) {
        return new Answer(who, way, now(), chosen, words);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
