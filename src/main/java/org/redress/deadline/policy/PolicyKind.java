package org.redress.deadline.policy;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.calendar.WorkingHours;

/** A policy as the table {@code policies} describes it: its default, what else may be chosen, and where that stands. */
public record PolicyKind(String name, String value, String alternatives, String clause) {

    private static final Pattern RANGE = Pattern.compile("(\\d+)\\.\\.(\\d+)");

    /** Tells whether this is a value for the policy. */
    public boolean allows(String given) {
        Matcher range = RANGE.matcher(alternatives);
        if (range.matches()) {
            return given.matches("\\d{1,4}")
                    && Integer.parseInt(given) >= Integer.parseInt(range.group(1))
                    && Integer.parseInt(given) <= Integer.parseInt(range.group(2));
        }
        return switch (alternatives) {
            case "HOURS" -> reads(() -> hours(given));
            case "TIME" -> reads(() -> LocalTime.parse(given));
            case "ZONE" -> reads(() -> ZoneId.of(given));
            default -> choices().contains(given);
        };
    }

    /** The values to choose from; one, the kind of value, where it is free. */
    public List<String> choices() {
        return List.of(alternatives.split(" ", -1));
    }

    /** An example for who gave a wrong value: the alternatives, or the default where the value is free. */
    public String example() {
        return choices().contains(value) || RANGE.matcher(alternatives).matches() ? alternatives : value;
    }

    private static WorkingHours hours(String given) {
        WorkingHours hours = WorkingHours.parse(given, ZoneOffset.UTC);
        if (!hours.opens().isBefore(hours.closes().minus(hours.shorterBy()))) {
            throw new IllegalArgumentException("The house closes before it opens: " + given);
        }
        return hours;
    }

    private static boolean reads(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (DateTimeException | IllegalArgumentException | StringIndexOutOfBoundsException e) {
            return false;
        }
    }
}
