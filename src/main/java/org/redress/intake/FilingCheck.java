package org.redress.intake;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Action;
import org.redress.organisation.Organisation;
import org.redress.organisation.Rights;
import org.redress.registry.NewAppeal;
import org.redress.registry.Registry;
import org.redress.shared.Actor;
import org.redress.shared.Channel;
import org.redress.shared.CleanText;
import org.redress.shared.Reach;
import org.redress.shared.Refused;
import org.redress.shared.Refused.Fault;
import org.springframework.stereotype.Component;

/** What a filing must be to be registered; tells every fault at once, each beside its field. */
@Component
class FilingCheck {

    private static final Set<String> LANGUAGES = Set.of("ru", "uk", "en");
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final Organisation organisation;
    private final Registry registry;
    private final Rights rights;
    private final Clock clock;

    FilingCheck(Organisation organisation, Registry registry, Rights rights, Clock clock) {
        this.organisation = organisation;
        this.registry = registry;
        this.rights = rights;
        this.clock = clock;
    }

    NewAppeal checked(Filing filing, Actor actor) {
        requireDoor(filing.channel(), actor);
        List<Fault> faults = new ArrayList<>();
        what(filing, faults);
        WhoCheck.faults(filing, faults);
        TermsCheck.faults(filing, LocalDate.ofInstant(clock.instant(), organisation.zone()), faults);
        Instant received = filing.received() == null ? clock.instant() : filing.received();
        if (faults.isEmpty() || filing.channel() != null) {
            when(filing, received, faults);
        }
        if (!faults.isEmpty() || filing.kind() == null || filing.channel() == null) {
            throw Refused.of(faults);
        }
        return appeal(filing, received);
    }

    /** The public files by its own doors; every other door is kept by staff. */
    private void requireDoor(@Nullable Channel channel, Actor actor) {
        boolean publicDoor = actor.equals(Actor.APPLICANT) && channel != null && channel.withoutStaff();
        if (!publicDoor) {
            rights.require(actor, Action.REGISTER, null);
        }
    }

    private void what(Filing filing, List<Fault> faults) {
        need(filing.kind(), "kind", "filing.kind.missing", faults);
        need(filing.channel(), "channel", "filing.channel.missing", faults);
        String territory = CleanText.clean(filing.territory());
        if (territory != null && organisation.territory(territory).isEmpty()) {
            faults.add(fault("territory", "filing.territory.unknown"));
        }
        String topic = CleanText.clean(filing.topic());
        if (topic != null && organisation.topic(topic).isEmpty()) {
            faults.add(fault("topic", "filing.topic.unknown"));
        }
        CleanText.lineFault("subject", filing.subject(), 200).ifPresent(faults::add);
        need(CleanText.clean(filing.text()), "text", "filing.text.missing", faults);
        CleanText.fault("text", filing.text(), Intake.LONGEST_TEXT).ifPresent(faults::add);
        if (!LANGUAGES.contains(filing.language())) {
            faults.add(fault("language", "filing.language.unknown"));
        }
    }

    private void when(Filing filing, Instant received, List<Fault> faults) {
        LocalDate day = LocalDate.ofInstant(received, organisation.zone());
        if (received.isAfter(clock.instant())) {
            faults.add(fault("received", "filing.received.future"));
            return;
        }
        if (day.isBefore(EARLIEST)) {
            faults.add(fault("received", "filing.received.early"));
            return;
        }
        LocalDate registered = filing.registered();
        if (registered != null && registered.isBefore(day)) {
            faults.add(fault("registered", "filing.registered.early"));
        }
        if (registered != null && registered.isAfter(registry.registrationDate(Channel.PORTAL, clock.instant()))) {
            faults.add(fault("registered", "filing.registered.future"));
        }
    }

    private NewAppeal appeal(Filing filing, Instant received) {
        Channel channel = requireNonNull(filing.channel());
        LocalDate registered =
                filing.registered() == null ? registry.registrationDate(channel, received) : filing.registered();
        List<Reach> answerBy =
                filing.answerBy().isEmpty() ? List.of(WhoCheck.usable(filing.applicant())) : filing.answerBy();
        return new NewAppeal(
                requireNonNull(filing.kind()),
                channel,
                CleanText.clean(filing.territory()),
                CleanText.clean(filing.topic()),
                CleanText.clean(filing.subject()),
                requireNonNull(CleanText.clean(filing.text())),
                received,
                registered,
                WhoCheck.clean(filing.applicant()),
                filing.askBy().isEmpty() ? answerBy : filing.askBy(),
                answerBy,
                filing.language(),
                WhoCheck.clean(filing.extra()),
                TermsCheck.clean(filing.terms()));
    }

    private static void need(@Nullable Object value, String field, String key, List<Fault> faults) {
        if (value == null) {
            faults.add(fault(field, key));
        }
    }

    private static Fault fault(String field, String key) {
        return new Fault(field, key, List.of());
    }
}
