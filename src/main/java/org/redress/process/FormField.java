package org.redress.process;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/**
 * One field of a form.
 *
 * @param type textfield, textarea, select, radio, checkbox, number, date, time, or checklist: several values joined by
 *     commas
 * @param required whether it must be filled in whenever it is shown
 * @param maxLength how many UTF-16 units it takes
 * @param options the values that may be chosen; empty when the task offers them, or for free text
 * @param shownFor the answers, any of which shows the field; empty when it is always shown
 * @param requiredFor the answers, any of which makes the field required
 */
public record FormField(
        String key,
        String type,
        boolean required,
        int maxLength,
        List<String> options,
        List<Answer> shownFor,
        List<Answer> requiredFor) {

    /** A value that another field of the form has. */
    public record Answer(String field, String value) {

        boolean isGiven(Map<String, String> values) {
            return value.equals(values.get(field));
        }
    }

    /** Whether the field is on the screen, given what stands in the others. */
    public boolean isShown(Map<String, String> values) {
        return shownFor.isEmpty() || shownFor.stream().anyMatch(answer -> answer.isGiven(values));
    }

    /** Whether the field must be filled in, given what stands in the others. */
    public boolean isRequired(Map<String, String> values) {
        return isShown(values) && (required || requiredFor.stream().anyMatch(answer -> answer.isGiven(values)));
    }

    /** Whether one of several values, or some of them, are chosen here, rather than written. */
    public boolean isChoice() {
        return type.equals("select") || type.equals("radio") || type.equals("checkbox") || isChecklist();
    }

    /** Whether several values are chosen here. */
    public boolean isChecklist() {
        return type.equals("checklist");
    }

    /** Whether a text is what the type of the field asks for. */
    boolean takes(String text) {
        return switch (type) {
            case "number" -> text.matches("-?[0-9]{1,9}");
            case "date" -> isDate(text);
            case "time" -> text.matches("([01][0-9]|2[0-3]):[0-5][0-9]");
            default -> true;
        };
    }

    private static boolean isDate(String text) {
        try {
            return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") && LocalDate.parse(text) != null;
        } catch (DateTimeParseException none) {
            return false;
        }
    }
}
