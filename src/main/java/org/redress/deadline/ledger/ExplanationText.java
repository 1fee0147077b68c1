package org.redress.deadline.ledger;

import java.util.List;
import org.redress.calendar.count.CountedDay;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The days of a term as they are kept: data in JSON, so that an old explanation never changes with the program. */
public final class ExplanationText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ExplanationText() {}

    /** Writes the days. */
    public static String write(List<CountedDay> days) {
        return JSON.writeValueAsString(days);
    }

    /** Reads the days. */
    public static List<CountedDay> read(String text) {
        return JSON.readValue(text, new TypeReference<List<CountedDay>>() {});
    }
}
