package org.redress.deadline.trial;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.ClockKind;
import org.redress.deadline.Condition;
import org.redress.deadline.policy.Policies;
import org.redress.deadline.term.Counting;
import org.redress.deadline.term.Rulebooks;
import org.redress.shared.Channel;
import org.redress.shared.Kind;
import org.redress.shared.RedressSettings.Pack;
import org.redress.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a case that people or programs wrote down as parameters; all that is wrong is refused at once, by parameter. */
@Component
public class CaseReader {

    private static final String POLICY = "policy.";

    private final Rulebooks rulebooks;
    private final Policies policies;
    private final Clock clock;

    CaseReader(Rulebooks rulebooks, Policies policies, Clock clock) {
        this.rulebooks = rulebooks;
        this.policies = policies;
        this.clock = clock;
    }

    /** The case; refuses parameters that say nothing, or that contradict one another. */
    @Transactional(readOnly = true)
    public Case read(Map<String, List<String>> given) {
        Parameters from = new Parameters(given);
        Pack pack = pack(from);
        Kind kind = from.required("kind", Kind.class);
        Channel channel = from.required("channel", Channel.class);
        Set<Condition> conditions = Set.copyOf(from.words("condition", Condition.class));
        Map<String, String> tried = policies(from, pack);
        Counting counting = rulebooks.of(pack, tried, clock).counting();
        CaseDates dates = CaseDates.of(from, counting.choices().zone());
        from.check();
        if (kind == null || channel == null) {
            throw new IllegalStateException("kind and channel were required");
        }
        Instant received = dates.received(counting, clock.instant());
        LocalDate registered = dates.registered(channel, received, counting);
        dates.check(from, counting.dayOf(received), registered);
        Case.More more = more(from, dates, registered);
        Case.Wait wait = wait(from, dates);
        from.check();
        return new Case(
                pack,
                kind,
                channel,
                conditions,
                received,
                registered,
                dates.routed(),
                dates.decided(),
                dates.stated(),
                dates.agreed(),
                more,
                wait,
                tried);
    }

    private Pack pack(Parameters from) {
        Pack own = rulebooks.current().rules().country();
        String text = from.text("pack");
        if (text == null) {
            return own;
        }
        return Arrays.stream(Pack.values())
                .filter(pack -> pack.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseGet(() -> {
                    from.fault("pack", "trial.unknown", "ru, ua");
                    return own;
                });
    }

    /** The policies tried, as far as they are ones. */
    private Map<String, String> policies(Parameters from, Pack pack) {
        Map<String, String> tried = new TreeMap<>();
        from.beginning(POLICY).forEach((name, value) -> {
            try {
                policies.with(pack, Map.of(name, value));
                tried.put(name, value);
            } catch (Refused refused) {
                Refused.Fault fault = refused.faults().get(0);
                from.fault(POLICY + name, fault.key(), fault.facts().toArray());
            }
        });
        return Map.copyOf(tried);
    }

    private static Case.@Nullable More more(Parameters from, CaseDates dates, LocalDate registered) {
        Integer days = from.days("extendedBy");
        ClockKind which = from.word("extendedClock", ClockKind.class);
        if (!from.has("extendedBy") && (from.has("extendedOn") || from.has("extendedClock"))) {
            from.fault("extendedBy", "trial.missing");
        }
        return days == null
                ? null
                : new Case.More(dates.extended() == null ? registered : dates.extended(), days, which);
    }

    private static Case.@Nullable Wait wait(Parameters from, CaseDates dates) {
        if (dates.paused() == null) {
            if (dates.resumed() != null) {
                from.fault("pausedFrom", "trial.missing");
            }
            return null;
        }
        if (dates.resumed() != null && dates.resumed().isBefore(dates.paused())) {
            from.fault("pausedTo", "trial.pauseBackwards", dates.paused());
        }
        return new Case.Wait(dates.paused(), dates.resumed());
    }
}
