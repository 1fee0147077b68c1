package org.redress.correspondence.writing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.template.Templates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The date that was promised to an applicant, and its reason in a sentence. */
@Component
class PromisedDates {

    /** The clock whose date is shown (rule 8), as its view tells it. */
    record Shown(String rule, @Nullable LocalDate nominal, LocalDate due) {}

    private final JdbcClient jdbc;
    private final Templates templates;
    private final Days days;

    PromisedDates(JdbcClient jdbc, Templates templates, Days days) {
        this.jdbc = jdbc;
        this.templates = templates;
        this.days = days;
    }

    Optional<Shown> shown(String number) {
        return jdbc.sql("""
                        select rule, nominal_on, due_on from v_deadline_clock
                        where number = ? and shown order by round desc, due_on limit 1
                        """)
                .param(number)
                .query((row, i) -> new Shown(
                        row.getString("rule"),
                        row.getObject("nominal_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class)))
                .optional();
    }

    String reason(Shown shown, String language) {
        String rule = templates.has("letter.why." + shown.rule()) ? shown.rule() : "other";
        Map<String, Object> facts = new HashMap<>();
        facts.put("due", days.day(shown.due()));
        facts.put("nominal", shown.nominal() == null ? "" : days.day(shown.nominal()));
        facts.put("rolled", shown.nominal() == null || shown.nominal().equals(shown.due()) ? "no" : "yes");
        facts.put("rule", templates.words(language, "letter.why." + rule, Map.of()));
        return templates.words(language, "letter.why", facts);
    }
}
