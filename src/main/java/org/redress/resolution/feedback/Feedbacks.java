package org.redress.resolution.feedback;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.Letters;
import org.redress.deadline.Deadlines;
import org.redress.organisation.Organisation;
import org.redress.organisation.Topic;
import org.redress.organisation.Unit;
import org.redress.registry.Appeal;
import org.redress.registry.Journal;
import org.redress.registry.Journal.Audience;
import org.redress.registry.Registry;
import org.redress.resolution.danger.Dangers;
import org.redress.shared.Actor;
import org.redress.shared.CleanText;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Suggestions and feedback (rulebook section 3): a letter of thanks, a reader whom they concern, the end when nothing is asked. */
@Component
@Transactional
public class Feedbacks {

    private static final int LONGEST = 2_000;

    private final FeedbackReadings rows;
    private final Praises praises;
    private final Registry registry;
    private final Organisation organisation;
    private final Deadlines deadlines;
    private final Dangers dangers;
    private final Letters letters;
    private final Journal journal;
    private final Clock clock;

    Feedbacks(
            FeedbackReadings rows,
            Praises praises,
            Registry registry,
            Organisation organisation,
            Deadlines deadlines,
            Dangers dangers,
            Letters letters,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.praises = praises;
        this.registry = registry;
        this.organisation = organisation;
        this.deadlines = deadlines;
        this.dangers = dangers;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /** Thanks the applicant by letter. */
    public void thank(String number) {
        letters.toApplicant(number, Letters.Kind.THANKS, Map.of());
        journal.write(number, Actor.SYSTEM, "THANKED", Audience.ALL);
    }

    /** The unit whose lead reads it: of its territory and topic, never the one complained of; else the reception. */
    @Transactional(readOnly = true)
    public String reader(String number) {
        var appeal = registry.appeal(number);
        return cell(appeal)
                .filter(unit -> !unit.equals(appeal.extra().complainedOf()))
                .or(() -> first("RECEPTION"))
                .or(() -> first("MANAGEMENT"))
                .orElseThrow(() -> Refused.conflict("resolution.noReader"));
    }

    /** The units whose leads may read it. */
    @Transactional(readOnly = true)
    public List<Unit> readers() {
        return organisation.units().stream().filter(unit -> unit.lead() != null).toList();
    }

    /** Writes down that it was read and what follows; good words go on to the person praised. */
    public void read(String number, Read read, Actor actor) {
        if (!read.answerNeeded()) {
            dangers.requireDecided(number);
        }
        var at = clock.instant().atOffset(ZoneOffset.UTC);
        var round = registry.appeal(number).round();
        rows.save(new FeedbackReading(null, number, round, read.answerNeeded(), read.remark(), actor.login(), at));
        if (read.praised() != null) {
            praises.pass(number, read.praised(), CleanText.required("praiseWords", read.words(), LONGEST), actor);
        }
        journal.write(number, actor, read.answerNeeded() ? "READ_ANSWER_NEEDED" : "READ", Audience.ALL);
    }

    /** What the reader decided; praised is the login of the person whom the words are for. */
    public record Read(
            boolean answerNeeded,
            @Nullable String remark,
            @Nullable String praised,
            @Nullable String words) {}

    /** Gives it to another unit's lead to read. */
    public void passOn(String number, @Nullable String unit, Actor actor) {
        if (unit == null || readers().stream().noneMatch(one -> one.code().equals(unit))) {
            throw Refused.invalid("unit", "routing.unknownUnit");
        }
        journal.write(number, actor, "READ_ELSEWHERE", Audience.STAFF, unit);
    }

    /** Ends what asks for no answer: it was thanked for and read. */
    public void end(String number) {
        var appeal = registry.appeal(number);
        appeal.done(clock.instant());
        registry.save(appeal);
        deadlines.endAll(number, appeal.round());
    }

    private Optional<String> cell(Appeal appeal) {
        var topic =
                Optional.ofNullable(appeal.topic()).flatMap(organisation::topic).map(Topic::function);
        var territory = appeal.territory();
        return territory == null
                ? Optional.empty()
                : topic.flatMap(function -> organisation.unitOf(territory, function))
                        .map(Unit::code);
    }

    private Optional<String> first(String kind) {
        return organisation.units().stream()
                .filter(unit -> unit.kind().equals(kind))
                .map(Unit::code)
                .findFirst();
    }
}
