package org.redress.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.correspondence.digest.Digest;
import org.redress.correspondence.digest.DigestSettings;
import org.redress.correspondence.digest.Gathered;
import org.redress.correspondence.digest.GatheredNotices;
import org.redress.correspondence.digest.Gathering;
import org.redress.correspondence.digest.Gathering.Decision;
import org.redress.correspondence.writing.DigestLetter;
import org.redress.organisation.Organisation;
import org.redress.organisation.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Looks each second through the notices whose e-mail gathers, and puts what leaves into the outbox, alone or as a digest:
 * state and outbox change in one transaction, so that each notice is in exactly one mail whatever stops the node.
 */
@Component
class Rounds {

    private static final Logger log = LoggerFactory.getLogger(Rounds.class);

    private final GatheredNotices notices;
    private final DigestSettings settings;
    private final Gathering gathering;
    private final DigestLetter words;
    private final Outgoing outgoing;
    private final Organisation organisation;
    private final TransactionOperations transactions;
    private final Clock clock;

    Rounds(
            GatheredNotices notices,
            DigestSettings settings,
            DigestLetter words,
            Outgoing outgoing,
            Organisation organisation,
            TransactionOperations transactions,
            Clock clock) {
        this.notices = notices;
        this.settings = settings;
        this.gathering = new Gathering(settings);
        this.words = words;
        this.outgoing = outgoing;
        this.organisation = organisation;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Lets everything leave whose time has come. */
    @Scheduled(fixedDelayString = "${redress.notices.poll:1s}")
    void look() {
        look(clock.instant());
    }

    /** The same for whoever knows that nothing more comes in this moment; false when nothing left. */
    boolean lookAhead() {
        return look(clock.instant().plus(Gathering.SETTLING));
    }

    /** What can't leave for one person, and is told in the log, keeps nobody else's. */
    private boolean look(Instant now) {
        boolean some = false;
        for (GatheredNotices.Crowd crowd : notices.crowds()) {
            try {
                while (gathering.mayLeave(crowd.size(), crowd.first(), now) && leaveTogether(crowd.login(), now)) {
                    some = true;
                }
            } catch (RuntimeException e) {
                log.error("The notices to {} can't leave; they are tried again", crowd.login(), e);
            }
        }
        return some;
    }

    private boolean leaveTogether(String login, Instant now) {
        return Boolean.TRUE.equals(transactions.execute(tx -> leave(login, now)));
    }

    private boolean leave(String login, Instant now) {
        notices.lock();
        List<Gathered> waiting = notices.waiting(login);
        if (waiting.isEmpty()) {
            return false;
        }
        Gathered first = waiting.get(0);
        long before = notices.before(login, first, first.createdAt().minus(settings.window()), settings.digestFrom());
        Decision decision = gathering.decide(waiting, before, now);
        List<Gathered> leaving = decision.leaving();
        Optional<Person> person = organisation.person(login);
        if (decision.together() && person.isPresent()) {
            long mail = outgoing.digest(person.get(), words.write(person.get(), Digest.of(leaving)));
            notices.together(mail, leaving);
        } else {
            notices.alone(leaving);
            leaving.forEach(one -> outgoing.post(one.id()));
        }
        return !leaving.isEmpty();
    }
}
