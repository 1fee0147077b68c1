package org.redress.resolution.consultation;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redress.shared.CleanText;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All that was typed on the entry page, so that an appeal made of it later begins with it. */
@Component
class TypedFields {

    private static final int LONGEST = 500;
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder().build();

    /** The short fields as one text; the long ones stand in columns of their own. */
    String joined(Map<String, String> typed) {
        var clean = new TreeMap<String, String>();
        typed.forEach((field, text) -> {
            var kept =
                    field.equals("text") || field.equals("answered") ? null : CleanText.optional(field, text, LONGEST);
            if (kept != null) {
                clean.put(field, kept);
            }
        });
        return json.writeValueAsString(clean);
    }

    /** Every field again, as it was typed. */
    Map<String, String> parted(Consultation row) {
        var typed = new HashMap<String, String>();
        if (row.typed() != null) {
            typed.putAll(json.readValue(row.typed(), FIELDS));
        }
        put(typed, "text", row.question());
        put(typed, "answered", row.answer());
        return typed;
    }

    private static void put(Map<String, String> typed, String field, @Nullable String text) {
        if (text != null) {
            typed.put(field, text);
        }
    }
}
