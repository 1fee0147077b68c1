package org.redress.resolution.extension;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.Letters;
import org.redress.correspondence.Letters.Notice;
import org.redress.deadline.Deadlines;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.resolution.aside.Aside;
import org.redress.resolution.aside.Asides;
import org.redress.resolution.extension.ExtensionRequest.State;
import org.redress.resolution.telling.Colleagues;
import org.redress.shared.Actor;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** More time for an answer: asked for, granted by another person, told to the applicant (R2, R7). */
@Component
@Transactional
public class Extensions {

    private final ExtensionRequests requests;
    private final Registry registry;
    private final Deadlines deadlines;
    private final Letters letters;
    private final Colleagues colleagues;
    private final Asides asides;
    private final Journal journal;
    private final Clock clock;

    Extensions(
            ExtensionRequests requests,
            Registry registry,
            Deadlines deadlines,
            Letters letters,
            Colleagues colleagues,
            Asides asides,
            Journal journal,
            Clock clock) {
        this.requests = requests;
        this.registry = registry;
        this.deadlines = deadlines;
        this.letters = letters;
        this.colleagues = colleagues;
        this.asides = asides;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Asks for more days.
     *
     * @throws Refused when the rule does not allow them, or it was asked already
     */
    public void request(String number, int days, String reason, Actor actor) {
        var appeal = registry.appeal(number);
        if (requests.existsByNumberAndRoundAndState(number, appeal.round(), State.OPEN)) {
            throw Refused.conflict("resolution.extensionAlreadyAsked");
        }
        var extended = deadlines.extended(number, appeal.round(), days);
        var request = requests.save(
                ExtensionRequest.open(number, appeal.round(), days, reason, extended.due(), actor.login(), now()));
        journal.write(number, actor, "EXTENSION_REQUESTED", Audience.STAFF, days, extended.due());
        if (!asides.begin(Aside.EXTENSION, appeal.businessKey(), request.key())) {
            throw Refused.conflict("resolution.tooLate");
        }
    }

    /**
     * Writes down the decision.
     *
     * @throws Refused when the person decides on their own request, or in place of who asked, or the term can't be extended any more
     */
    public void decide(String id, boolean granted, @Nullable String comment, Actor approver) {
        var request = request(id);
        var inWhosePlace = journal.actsFor(request.number(), approver).orElse(approver.login());
        if (approver.login().equals(request.askedBy()) || inWhosePlace.equals(request.askedBy())) {
            throw Refused.forbidden("resolution.ownExtension");
        }
        if (granted) {
            deadlines.extended(request.number(), request.round(), request.days());
        }
        requests.save(request.decided(granted ? State.GRANTED : State.REFUSED, approver.login(), now(), comment));
    }

    /** Extends the term and tells the applicant the new date. */
    public void extend(String id) {
        var request = request(id);
        var approver = requireNonNull(request.decidedBy(), "Only a granted extension extends a term");
        var extended = deadlines.extend(request.number(), request.round(), request.days(), approver);
        requests.save(request.due(extended.due()));
        letters.toApplicant(
                request.number(),
                Letters.Kind.EXTENDED,
                Map.of("due", extended.due().toString(), "reason", request.reason()));
        deadlines.told(request.number(), request.round());
        journal.write(request.number(), new Actor(approver), "EXTENDED", Audience.ALL, extended.due());
    }

    /** Leaves the term as it is; who asked is told. */
    public void refuse(String id) {
        var request = request(id);
        var approver = requireNonNull(request.decidedBy(), "Somebody refuses an extension");
        journal.write(request.number(), new Actor(approver), "EXTENSION_REFUSED", Audience.STAFF);
        colleagues.tell(
                request.askedBy(),
                Notice.REWORK,
                request.number(),
                Map.of("comment", request.remark() == null ? "" : request.remark()));
    }

    private ExtensionRequest request(String id) {
        return requests.findById(Long.valueOf(id))
                .orElseThrow(() -> new IllegalStateException("No request " + id + " for more time was written down"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
