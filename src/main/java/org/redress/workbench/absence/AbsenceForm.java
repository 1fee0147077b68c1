package org.redress.workbench.absence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.organisation.Absence.Reason;
import org.redress.organisation.absence.NewAbsence;
import org.redress.shared.Refused;
import org.redress.shared.Refused.Fault;

/** What was typed about an absence. */
record AbsenceForm(Map<String, String> typed) {

    /** The absence that was meant; refuses dates that do not exist. */
    NewAbsence read(String person) {
        List<Fault> faults = new ArrayList<>();
        LocalDate from = day("from", faults);
        LocalDate to = day("to", faults);
        if (!faults.isEmpty()) {
            throw Refused.of(faults);
        }
        return new NewAbsence(person, from, to, text("substitute"), reason());
    }

    /** The substitute that was chosen, if one was. */
    @Nullable
    String substitute() {
        return text("substitute");
    }

    private @Nullable LocalDate day(String name, List<Fault> faults) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        if (!text.matches("20\\d\\d-\\d\\d-\\d\\d")) {
            faults.add(new Fault(name, "absence.notDate", List.of()));
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException none) {
            faults.add(new Fault(name, "absence.notDate", List.of()));
            return null;
        }
    }

    private @Nullable Reason reason() {
        for (Reason reason : Reason.values()) {
            if (reason.name().equals(typed.get("reason"))) {
                return reason;
            }
        }
        return null;
    }

    private @Nullable String text(String name) {
        String text = typed.get(name);
        return text == null || text.isBlank() ? null : text.strip();
    }
}
