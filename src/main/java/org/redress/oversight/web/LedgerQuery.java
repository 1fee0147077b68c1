package org.redress.oversight.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.deadline.ClockKind;
import org.redress.oversight.LedgerFilter;
import org.redress.oversight.LedgerFilter.Outcome;
import org.redress.oversight.LedgerRow;
import org.redress.oversight.TermLedger.After;
import org.springframework.web.util.UriComponentsBuilder;

/** What the address of the ledger asks for; what makes no sense in it narrows nothing. */
record LedgerQuery(LedgerFilter filter, @Nullable After after) {

    private static final int MONTHS_BACK = 2;

    static LedgerQuery of(Map<String, String> asked, LocalDate today) {
        LedgerFilter filter = new LedgerFilter(
                day(asked.get("from"), today.withDayOfMonth(1).minusMonths(MONTHS_BACK)),
                day(asked.get("until"), today),
                outcome(asked.get("outcome")),
                oneOf(asked.get("clock"), ClockKind.values()),
                text(asked.get("territory")),
                text(asked.get("unit")));
        return new LedgerQuery(filter, after(asked.get("after")));
    }

    /** The address of the same question about another outcome; ALL for any. */
    public String in(String outcome) {
        return url("/breaches", outcome, null);
    }

    /** The address of the rows after this one. */
    String after(LedgerRow last) {
        return url("/breaches", code(), last.dueOn() + "_" + last.id());
    }

    /** The address of the same rows as a table for a spreadsheet. */
    public String table() {
        return url("/breaches/table.csv", code(), null);
    }

    /** The outcome in the address. */
    public String code() {
        return filter.outcome() == null ? "ALL" : filter.outcome().name();
    }

    private String url(String path, String outcome, @Nullable String from) {
        var url = UriComponentsBuilder.fromPath(path)
                .queryParam("outcome", outcome)
                .queryParam("from", filter.from())
                .queryParam("until", filter.until());
        add(url, "clock", filter.clock());
        add(url, "territory", filter.territory());
        add(url, "unit", filter.unit());
        add(url, "after", from);
        return url.encode().toUriString();
    }

    private static void add(UriComponentsBuilder url, String name, @Nullable String value) {
        if (value != null) {
            url.queryParam(name, value);
        }
    }

    private static @Nullable Outcome outcome(@Nullable String asked) {
        if (asked == null) {
            return Outcome.MISSED;
        }
        return Arrays.stream(Outcome.values())
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String oneOf(@Nullable String asked, Enum<?>... known) {
        return Arrays.stream(known)
                .map(Enum::name)
                .filter(name -> name.equals(asked))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String text(@Nullable String asked) {
        return asked == null || !asked.matches("[a-z0-9-]{1,60}") ? null : asked;
    }

    private static LocalDate day(@Nullable String asked, LocalDate otherwise) {
        try {
            LocalDate day = asked == null || asked.isBlank() ? otherwise : LocalDate.parse(asked);
            return day.getYear() < 1990 || day.getYear() > 2100 ? otherwise : day;
        } catch (DateTimeException e) {
            return otherwise;
        }
    }

    private static @Nullable After after(@Nullable String asked) {
        if (asked == null || !asked.matches("\\d{4}-\\d\\d-\\d\\d_\\d{1,18}")) {
            return null;
        }
        return new After(day(asked.substring(0, 10), LocalDate.MAX), Long.parseLong(asked.substring(11)));
    }
}
