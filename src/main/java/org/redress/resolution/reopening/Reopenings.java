package org.redress.resolution.reopening;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.Letters;
import org.redress.deadline.Deadlines;
import org.redress.process.Processes;
import org.redress.registry.Appeal;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.registry.State;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ended appeals that are taken up again: a new round with new clocks, the history whole, the applicant told. */
@Component
@Transactional
public class Reopenings {

    private static final Set<State> ENDED =
            EnumSet.of(State.CLOSED, State.FORWARDED, State.RETURNED, State.NOT_CONSIDERED);

    private final ReopeningRows rows;
    private final Registry registry;
    private final Processes processes;
    private final Deadlines deadlines;
    private final Letters letters;
    private final Journal journal;
    private final Clock clock;

    Reopenings(
            ReopeningRows rows,
            Registry registry,
            Processes processes,
            Deadlines deadlines,
            Letters letters,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.registry = registry;
        this.processes = processes;
        this.deadlines = deadlines;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether an appeal has ended in a way that can be looked into again. */
    public boolean isPossible(Appeal appeal) {
        return ENDED.contains(appeal.state());
    }

    /** Whether a wish of the present round waits for a decision. */
    @Transactional(readOnly = true)
    public boolean isAsked(String number) {
        return open(registry.appeal(number)).isPresent();
    }

    /**
     * Writes the applicant's wish down and lays it before who decides; until then somebody looks again (R24).
     *
     * @throws Refused when the appeal has not ended, or the wish waits already
     */
    public void ask(String number, ReopeningReason reason, String words, Actor actor) {
        var appeal = possible(number);
        if (open(appeal).isPresent()) {
            throw Refused.conflict("resolution.reopeningAsked");
        }
        var wish = rows.save(Reopening.asked(number, appeal.round(), reason, words, actor.login(), now()));
        journal.write(number, actor, "REOPENING_ASKED", Audience.ALL, reason);
        var until = deadlines.lookAgain(number, appeal.round()).due().toString();
        processes.start("reopening", appeal.businessKey(), Map.of("reopeningId", wish.key(), "until", until));
    }

    /** Takes an appeal up again at once, because staff know why. */
    public void reopen(String number, ReopeningReason reason, String words, Actor actor) {
        var appeal = possible(number);
        var wish = open(appeal)
                .orElseGet(() -> Reopening.asked(number, appeal.round(), reason, words, actor.login(), now()));
        processes.end("reopening", appeal.businessKey());
        begin(rows.save(wish.decided(Reopening.State.GRANTED, words, actor.login(), now())));
    }

    /** Writes down what was decided on a wish. */
    public void decide(String id, boolean granted, String why, Actor actor) {
        var how = granted ? Reopening.State.GRANTED : Reopening.State.REFUSED;
        rows.save(wish(id).decided(how, why, actor.login(), now()));
    }

    /** Begins the new round that was granted. */
    public void begin(String id) {
        begin(wish(id));
    }

    /** Tells the applicant why the appeal stays as it ended. */
    public void refuse(String id) {
        var wish = wish(id);
        deadlines.endAll(wish.number(), wish.round());
        letters.toApplicant(
                wish.number(),
                Letters.Kind.REOPENING_REFUSED,
                Map.of("reason", String.valueOf(wish.decision()), "signatory", String.valueOf(wish.decidedBy())));
        journal.write(wish.number(), by(wish), "REOPENING_REFUSED", Audience.ALL);
    }

    private void begin(Reopening wish) {
        deadlines.endAll(wish.number(), wish.round());
        registry.reopen(wish.number(), String.valueOf(wish.decision()), by(wish));
        var facts = new HashMap<String, String>();
        facts.put("reason", wish.reason().name());
        registry.due(wish.number()).ifPresent(due -> facts.put("due", due.toString()));
        letters.toApplicant(wish.number(), Letters.Kind.REOPENED, facts);
    }

    private Appeal possible(String number) {
        var appeal = registry.appeal(number);
        if (!isPossible(appeal)) {
            throw Refused.conflict("resolution.notEnded");
        }
        return appeal;
    }

    private Optional<Reopening> open(Appeal appeal) {
        return rows.findFirstByNumberAndRoundAndStateOrderByIdDesc(
                appeal.number(), appeal.round(), Reopening.State.OPEN);
    }

    private Reopening wish(String id) {
        return rows.findById(Long.valueOf(id))
                .orElseThrow(() -> new IllegalStateException("No wish " + id + " was written down"));
    }

    private static Actor by(Reopening wish) {
        @Nullable String decidedBy = wish.decidedBy();
        return decidedBy == null ? Actor.SYSTEM : new Actor(decidedBy);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
