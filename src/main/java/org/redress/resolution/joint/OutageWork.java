package org.redress.resolution.joint;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Organisation;
import org.redress.registry.joint.Groups;
import org.redress.registry.joint.Origin;
import org.redress.registry.joint.Outage;
import org.redress.registry.joint.Outages;
import org.redress.routing.Routing;
import org.redress.shared.Actor;
import org.redress.shared.CleanText;
import org.redress.shared.Refused;
import org.redress.shared.Refused.Fault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What people do with a mass outage: report it, say what is new of it, close it. */
@Component
public class OutageWork {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST = 2_000;
    private static final int LONGEST_PLACES = 4_000;

    private final Groups groups;
    private final Outages outages;
    private final Investigations investigations;
    private final Routing routing;
    private final Organisation organisation;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OutageWork(
            Groups groups,
            Outages outages,
            Investigations investigations,
            Routing routing,
            Organisation organisation,
            TransactionTemplate transaction,
            Clock clock) {
        this.groups = groups;
        this.outages = outages;
        this.investigations = investigations;
        this.routing = routing;
        this.organisation = organisation;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether a person may report an outage: whoever joins appeals, and the dispatchers. */
    public boolean mayReport(Actor actor) {
        return investigations.mayGather(actor) || investigations.hearsOfOutages(actor);
    }

    /** Opens an outage, led by a unit from the beginning, and tells its code; refuses with every fault. */
    public String report(NewOutage told, Actor actor) {
        require(actor);
        List<Fault> faults = new ArrayList<>();
        CleanText.lineFault("title", told.title(), LONGEST_TITLE).ifPresent(faults::add);
        CleanText.lineFault("feeder", told.feeder(), LONGEST_TITLE).ifPresent(faults::add);
        CleanText.fault("places", told.places(), LONGEST_PLACES).ifPresent(faults::add);
        CleanText.fault("cause", told.cause(), LONGEST).ifPresent(faults::add);
        need("title", CleanText.clean(told.title()), faults);
        need("cause", CleanText.clean(told.cause()), faults);
        need("unit", told.unit(), faults);
        need("territory", told.territory(), faults);
        faults.addAll(place(told));
        faults.addAll(when(told));
        if (!faults.isEmpty()) {
            throw Refused.of(faults);
        }
        Instant now = clock.instant();
        String code =
                groups.nextCode(LocalDate.ofInstant(now, organisation.zone()).getYear());
        Outage outage = new Outage(
                told.territory(),
                CleanText.clean(told.feeder()),
                CleanText.clean(told.places()),
                told.began() == null ? now : told.began());
        transaction.executeWithoutResult(status -> {
            groups.form(code, Origin.OUTAGE, Objects.requireNonNull(told.title()), told.unit(), outage, actor);
            outages.know(code, Objects.requireNonNull(told.cause()), told.expected(), actor);
        });
        return code;
    }

    /** Says what is known now; all attached are told, once for each change. */
    public void know(String code, @Nullable String cause, @Nullable Instant expected, Actor actor) {
        require(actor);
        if (expected != null && expected.isBefore(clock.instant())) {
            throw Refused.invalid("expected", "joint.expectedPast");
        }
        outages.know(code, cause == null ? "" : cause, expected, actor);
    }

    /** Closes an outage that nobody waits for an answer of. */
    public void close(String code, Actor actor) {
        require(actor);
        outages.close(code, actor);
    }

    private void require(Actor actor) {
        if (!mayReport(actor)) {
            throw Refused.forbidden("joint.mayNotReport");
        }
    }

    private List<Fault> place(NewOutage told) {
        List<Fault> faults = new ArrayList<>();
        if (told.territory() != null && organisation.territory(told.territory()).isEmpty()) {
            faults.add(new Fault("territory", "filing.territory.unknown", List.of()));
        }
        if (told.unit() != null && !routing.isManned(told.unit())) {
            faults.add(new Fault("unit", "routing.nobodyThere", List.of()));
        }
        return faults;
    }

    private List<Fault> when(NewOutage told) {
        List<Fault> faults = new ArrayList<>();
        Instant now = clock.instant();
        if (told.began() != null && told.began().isAfter(now)) {
            faults.add(new Fault("began", "joint.beganAhead", List.of()));
        }
        if (told.expected() != null && told.expected().isBefore(now)) {
            faults.add(new Fault("expected", "joint.expectedPast", List.of()));
        }
        return faults;
    }

    private static void need(String field, @Nullable String value, List<Fault> faults) {
        if (value == null) {
            faults.add(new Fault(field, "joint.need." + field, List.of()));
        }
    }
}
