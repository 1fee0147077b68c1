package org.redress.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.registry.NewAppeal;
import org.redress.shared.CleanText;
import org.redress.shared.Kind;
import org.redress.shared.Refused.Fault;

/** Whether the dates and conditions that change the terms of an appeal can be what they are. */
final class TermsCheck {

    private static final int SHORTER_THAN = 30;
    private static final int LONGEST_CLAUSE = 300;

    private TermsCheck() {}

    static void faults(Filing filing, LocalDate today, List<Fault> faults) {
        NewAppeal.Terms terms = filing.terms();
        authority(filing, terms, today, faults);
        String clause = CleanText.clean(terms.legalClause());
        Integer days = terms.legalDays();
        if (days != null && (days < 1 || days >= SHORTER_THAN)) {
            faults.add(fault("legalDays", "filing.legalDays.range"));
        }
        if (days != null && clause == null) {
            faults.add(fault("legalClause", "filing.legalClause.missing"));
        }
        if (days == null && clause != null) {
            faults.add(fault("legalDays", "filing.legalDays.missing"));
        }
        CleanText.lineFault("legalClause", terms.legalClause(), LONGEST_CLAUSE).ifPresent(faults::add);
    }

    private static void authority(Filing filing, NewAppeal.Terms terms, LocalDate today, List<Fault> faults) {
        boolean isAuthority = filing.kind() == Kind.AUTHORITY_REQUEST;
        if (!isAuthority && terms.statedDate() != null) {
            faults.add(fault("statedDate", "filing.statedDate.kind"));
        }
        if (isAuthority && isBefore(terms.statedDate(), today)) {
            faults.add(fault("statedDate", "filing.statedDate.past"));
        }
        if (terms.senderDate() != null && terms.senderDate().isAfter(today)) {
            faults.add(fault("senderDate", "filing.senderDate.future"));
        }
    }

    private static boolean isBefore(@Nullable LocalDate date, LocalDate today) {
        return date != null && date.isBefore(today);
    }

    static NewAppeal.Terms clean(NewAppeal.Terms terms) {
        return new NewAppeal.Terms(
                terms.conditions(),
                terms.senderDate(),
                terms.statedDate(),
                terms.legalDays(),
                CleanText.clean(terms.legalClause()));
    }

    private static Fault fault(String field, String key) {
        return new Fault(field, key, List.of());
    }
}
