package org.redress.deadline.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.calendar.count.CountedDay;
import org.redress.deadline.term.Ground;
import org.redress.deadline.term.Particulars;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What is kept as data in JSON, so that an old explanation never changes with the program. */
public final class Kept {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Kept() {}

    /** Writes days, the ground of a term, or what people decided about a clock. */
    public static String write(Object kept) {
        return JSON.writeValueAsString(kept);
    }

    /** Reads the days of a term. */
    public static List<CountedDay> days(String text) {
        return JSON.readValue(text, new TypeReference<List<CountedDay>>() {});
    }

    /** Reads what a term rests on. */
    public static Ground ground(String text) {
        return JSON.readValue(text, Ground.class);
    }

    /** Reads what people decided about a clock; nothing for a clock of before it was kept. */
    public static Particulars particulars(@Nullable String text) {
        return text == null ? Particulars.NONE : JSON.readValue(text, Particulars.class);
    }
}
