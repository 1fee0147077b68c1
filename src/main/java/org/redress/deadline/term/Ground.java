package org.redress.deadline.term;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.calendar.count.Pause;
import org.redress.deadline.policy.TermRule;
import org.redress.deadline.policy.TermRule.Event;
import org.redress.deadline.policy.TermRule.ExtensionCount;
import org.redress.deadline.policy.TermRule.Unit;

/** What a term rests on as it is made: kept with the term, so that an old explanation tells what was known then. */
public record Ground(
        String rule,
        String cause,
        String clause,
        String startEvent,
        LocalDate startOn,
        Instant startedAt,
        int length,
        String unit,
        List<Pause> pauses,
        List<Particulars.Extended> extensions,
        @Nullable LocalDate statedDate,
        @Nullable LocalDateTime agreed,
        Particulars.@Nullable Replaced replaced,
        Map<String, String> policies,
        Map<Integer, Integer> calendars) {

    static Ground of(
            Counting counting, TermRule rule, Start start, TermDates dates, List<Pause> pauses, Particulars known) {
        boolean isSet = rule.unit() == Unit.STATED || rule.unit() == Unit.AGREED;
        return new Ground(
                rule.rule(),
                rule.cause(),
                rule.clause(),
                event(rule, known),
                start.on(),
                start.at(),
                isSet || rule.unit() == Unit.CONTACT ? 0 : rule.length(),
                unit(counting, rule),
                List.copyOf(pauses),
                known.extensions(),
                rule.unit() == Unit.STATED ? known.stated() : null,
                rule.unit() == Unit.AGREED ? known.agreed() : null,
                known.replaced(),
                policies(counting, rule, pauses, known),
                calendars(counting, dates));
    }

    /** The same with extensions of which the applicant was told meanwhile. */
    public Ground with(List<Particulars.Extended> told) {
        return new Ground(
                rule,
                cause,
                clause,
                startEvent,
                startOn,
                startedAt,
                length,
                unit,
                pauses,
                told,
                statedDate,
                agreed,
                replaced,
                policies,
                calendars);
    }

    private static String event(TermRule rule, Particulars known) {
        if (rule.after() == Event.OPENING) {
            return known.again() == null ? "OPENING" : "AGAIN";
        }
        return rule.unit() == Unit.MINUTES ? "KNOWN" : rule.after().name();
    }

    private static String unit(Counting counting, TermRule rule) {
        return switch (rule.unit()) {
            case POLICY -> counting.choices().length(rule, 1).unit().name();
            case GIVEN -> Unit.CALENDAR.name();
            default -> rule.unit().name();
        };
    }

    private static Map<String, String> policies(
            Counting counting, TermRule rule, List<Pause> pauses, Particulars known) {
        Stream.Builder<String> mattered = Stream.<String>builder().add("zone");
        if (rule.unit() == Unit.STATED) {
            mattered.add("statedDateRoll");
        } else if (!rule.unit().isTimeOfDay() && rule.unit() != Unit.AGREED && rule.unit() != Unit.CONTACT) {
            mattered.add("roll");
        }
        if (rule.unit() == Unit.POLICY) {
            mattered.add("days");
        }
        if (!rule.lengthPolicy().isEmpty()) {
            mattered.add(rule.lengthPolicy());
        }
        if (rule.after() == Event.REGISTRATION) {
            mattered.add("registration");
        }
        if (!known.extensions().isEmpty()) {
            mattered.add("extensionBase");
            if (rule.extensionCount() == ExtensionCount.POLICY) {
                mattered.add("extension");
            }
        }
        if (!pauses.isEmpty()) {
            mattered.add("clarification");
        }
        Map<String, String> values = new LinkedHashMap<>();
        mattered.build().forEach(policy -> values.put(policy, counting.choices().value(policy)));
        return values;
    }

    private static Map<Integer, Integer> calendars(Counting counting, TermDates dates) {
        return Stream.concat(Stream.of(dates.due()), dates.days().stream().map(day -> day.date()))
                .map(LocalDate::getYear)
                .distinct()
                .collect(Collectors.toMap(
                        year -> year, year -> counting.versions().getOrDefault(year, 0)));
    }
}
