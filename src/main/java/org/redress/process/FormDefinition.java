package org.redress.process;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.shared.CleanText;
import org.redress.shared.Refused;
import org.redress.shared.Refused.Fault;

/** The form of one user task, as `forms/<task>.form` describes it. */
public record FormDefinition(String task, List<FormField> fields) {

    /** One field by its key. */
    public Optional<FormField> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /**
     * What a person may hand in: cleaned, in the order of the form, without blanks and without hidden fields.
     *
     * @throws Refused with every fault at once
     */
    Map<String, String> checked(Map<String, String> values) {
        var faults = new ArrayList<Fault>(unknown(values));
        var clean = new LinkedHashMap<String, String>();
        for (FormField field : fields) {
            var text = CleanText.clean(values.get(field.key()));
            if (text != null && field.isShown(clean)) {
                clean.put(field.key(), text);
            }
            fault(field, text, clean).ifPresent(faults::add);
        }
        if (!faults.isEmpty()) {
            throw Refused.of(faults);
        }
        return clean;
    }

    private List<Fault> unknown(Map<String, String> values) {
        var known = fields.stream().map(FormField::key).collect(toSet());
        return values.keySet().stream()
                .filter(key -> !known.contains(key))
                .sorted()
                .map(key -> new Fault(key, "forms.unknown", List.of()))
                .toList();
    }

    private static Optional<Fault> fault(FormField field, @Nullable String text, Map<String, String> values) {
        if (!field.isShown(values)) {
            return Optional.empty();
        }
        if (text == null) {
            return field.isRequired(values)
                    ? Optional.of(
                            new Fault(field.key(), field.isChoice() ? "forms.choose" : "forms.required", List.of()))
                    : Optional.empty();
        }
        if (!field.options().isEmpty() && !field.options().contains(text)) {
            return Optional.of(new Fault(field.key(), "forms.option", List.of()));
        }
        if (!field.takes(text)) {
            return Optional.of(new Fault(field.key(), "forms." + field.type(), List.of()));
        }
        return CleanText.fault(field.key(), text, field.maxLength());
    }
}
