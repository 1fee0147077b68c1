package org.redress.resolution;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Action;
import org.redress.organisation.Rights;
import org.redress.process.Processes;
import org.redress.registry.Appeal;
import org.redress.registry.Interruption;
import org.redress.registry.Registry;
import org.redress.resolution.application.ApplicationRecords;
import org.redress.resolution.application.FieldWork;
import org.redress.resolution.application.Negotiation;
import org.redress.resolution.application.Way;
import org.redress.resolution.course.Outcome;
import org.redress.shared.Actor;
import org.redress.shared.CleanText;
import org.redress.shared.Kind;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;

/** What the client of a service application sees and says of its time and its work, themselves or through the staff (R5). */
@Component
public class Applications {

    private static final String ANSWERED = "clientAnswered";
    private static final String OTHER_TIME = "otherTimeAsked";
    private static final String CONFIRMED = "clientConfirmed";
    private static final int WORDS = 2_000;

    private final Registry registry;
    private final Rights rights;
    private final Processes processes;
    private final Interruption interruption;
    private final Negotiation negotiation;
    private final FieldWork work;
    private final ApplicationRecords records;

    Applications(
            Registry registry,
            Rights rights,
            Processes processes,
            Interruption interruption,
            Negotiation negotiation,
            FieldWork work,
            ApplicationRecords records) {
        this.registry = registry;
        this.rights = rights;
        this.processes = processes;
        this.interruption = interruption;
        this.negotiation = negotiation;
        this.work = work;
        this.records = records;
    }

    /** What the client may say now: to times that were offered, to the agreed time, to the work; midnight is the whole day. */
    public record Matter(
            Asked asked,
            List<LocalDateTime> times,
            @Nullable String words,
            @Nullable Instant until) {}

    /** What the house waits for, or lets the client change. */
    public enum Asked {
        TIME,
        OTHER_TIME,
        WORK
    }

    /** What the client may say now; empty for what is no application, or while nothing can be said. */
    public Optional<Matter> matter(Appeal appeal) {
        if (appeal.kind() != Kind.SERVICE_APPLICATION || appeal.state().ended()) {
            return Optional.empty();
        }
        var key = appeal.businessKey();
        return records.offer(appeal)
                .filter(offer -> processes.awaits(ANSWERED, key))
                .map(offer -> matter(Asked.TIME, offer))
                .or(() -> records.report(appeal)
                        .filter(report -> processes.awaits(CONFIRMED, key))
                        .map(report -> matter(Asked.WORK, report)))
                .or(() -> records.agreed(appeal)
                        .filter(time -> processes.awaits(OTHER_TIME, key))
                        .map(time -> matter(Asked.OTHER_TIME, time)));
    }

    /** The client takes one of the times that were offered. */
    public void accept(String number, LocalDateTime time, Actor actor) {
        interruption.act(number, () -> {
            var appeal = spoken(number, actor);
            negotiation.accept(number, time, actor, way(actor));
            tell(appeal, ANSWERED, Map.of("agreed", true));
        });
    }

    /** None of the times suits the client, who may name another. */
    public void decline(String number, @Nullable LocalDateTime instead, @Nullable String words, Actor actor) {
        var said = CleanText.optional("words", words, WORDS);
        interruption.act(number, () -> {
            var appeal = spoken(number, actor);
            negotiation.decline(number, instead, said, actor, way(actor));
            tell(appeal, ANSWERED, Map.of("agreed", false));
        });
    }

    /** The client asks for another time than the one that was agreed. */
    public void askOther(String number, @Nullable LocalDateTime time, @Nullable String words, Actor actor) {
        var said = CleanText.optional("words", words, WORDS);
        interruption.act(number, () -> {
            var appeal = spoken(number, actor);
            negotiation.askOther(number, time, said, actor, way(actor));
            tell(appeal, OTHER_TIME, Map.of());
        });
    }

    /** The client says whether the work is done; what is not done is said in words. */
    public void confirm(String number, boolean isDone, @Nullable String words, Actor actor) {
        var said = isDone ? CleanText.optional("words", words, WORDS) : CleanText.required("words", words, WORDS);
        interruption.act(number, () -> {
            var appeal = spoken(number, actor);
            if (isDone) {
                work.confirm(number, said, actor, way(actor));
            } else {
                work.deny(number, String.valueOf(said), actor, way(actor));
            }
            tell(appeal, CONFIRMED, Map.of("confirmed", isDone, Outcome.VARIABLE, Outcome.DONE.name()));
        });
    }

    /** A time that the staff agreed on the phone: what is being agreed ends with it, what was agreed before is changed by it. */
    public void agreeByPhone(String number, LocalDateTime time, Actor actor) {
        rights.require(actor, Action.ASK_APPLICANT, registry.appeal(number).unit());
        interruption.act(number, () -> {
            negotiation.agreeByPhone(number, time, null, actor);
            processes.correlate(ANSWERED, registry.appeal(number).businessKey(), Map.of("agreed", true));
        });
    }

    private static Matter matter(Asked asked, ApplicationRecords.Open open) {
        return new Matter(asked, open.times(), open.words(), open.until());
    }

    private Appeal spoken(String number, Actor actor) {
        var appeal = registry.appeal(number);
        if (!actor.equals(Actor.APPLICANT)) {
            rights.require(actor, Action.ENTER_REPLY, appeal.unit());
        }
        return appeal;
    }

    private void tell(Appeal appeal, String message, Map<String, Object> decisions) {
        if (!processes.correlate(message, appeal.businessKey(), decisions)) {
            throw Refused.conflict("application.tooLate");
        }
    }

    private static Way way(Actor actor) {
        return actor.equals(Actor.APPLICANT) ? Way.PAGE : Way.PHONE;
    }
}
