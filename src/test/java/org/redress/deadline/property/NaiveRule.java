package org.redress.deadline.property;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.redress.shared.RedressSettings.Pack;

/** A row of table 2 as the rulebook has it, written down a second time; {@code -} is the plain rule. */
record NaiveRule(
        String rule, String cause, String clock, String length, String unit, String from, int most, String how) {

    private static final String RU = """
            R1 - INTERNAL registrationDays CALENDAR RECEIPT 0 NONE
            R2 - SERVICE 3 POLICY REGISTRATION 10 POLICY
            R3 - INTERNAL 1 WORKING ROUTING 0 NONE
            R4 - SERVICE 20 POLICY REGISTRATION 0 NONE
            R5 - SERVICE contactDays POLICY REGISTRATION 0 NONE
            R5 AGREED SERVICE 0 AGREED REGISTRATION 0 NONE
            R6 - INTERNAL 1 WORKING OPENING 0 NONE
            R7 - LEGAL 30 CALENDAR REGISTRATION 30 MORE
            R7 SHORTER LEGAL 30 GIVEN REGISTRATION 0 NONE
            R8 - AUTHORITY 15 CALENDAR REGISTRATION 0 NONE
            R8 STATED AUTHORITY 0 STATED REGISTRATION 0 NONE
            R9 - LEGAL 7 CALENDAR REGISTRATION 0 NONE
            R10 - LEGAL 7 CALENDAR REGISTRATION 0 NONE
            R11 - LEGAL 7 CALENDAR REGISTRATION 0 NONE
            R15 - SERVICE 4 HOURS RECEIPT 0 NONE
            R24 - INTERNAL 30 CALENDAR OPENING 0 NONE
            R25 - INTERNAL dangerMinutes MINUTES RECEIPT 0 NONE
            """;

    private static final String UA = """
            R3 - INTERNAL 1 WORKING ROUTING 0 NONE
            R5 - SERVICE contactDays POLICY RECEIPT 0 NONE
            R5 AGREED SERVICE 0 AGREED RECEIPT 0 NONE
            R15 - SERVICE 4 HOURS RECEIPT 0 NONE
            R16 - LEGAL 30 CALENDAR RECEIPT 45 ALL
            R16 TECHNICAL_CHECK LEGAL 45 CALENDAR RECEIPT 0 NONE
            R17 - LEGAL 5 WORKING RECEIPT 0 NONE
            R18 - LEGAL 15 CALENDAR RECEIPT 0 NONE
            R18 MEASUREMENT LEGAL 30 CALENDAR RECEIPT 0 NONE
            R18 COLLECTIVE LEGAL 45 CALENDAR RECEIPT 0 NONE
            R19 - LEGAL 1 MONTHS RECEIPT 45 ALL
            R19 NO_STUDY LEGAL 15 CALENDAR RECEIPT 45 ALL
            R20 - LEGAL 5 CALENDAR RECEIPT 0 NONE
            R21 DATA_INSUFFICIENT LEGAL 5 CALENDAR RECEIPT 0 NONE
            R21 DEFECTIVE_FORM LEGAL 10 CALENDAR RECEIPT 0 NONE
            R23 - SERVICE 0 CONTACT RECEIPT 0 NONE
            R24 - INTERNAL 30 CALENDAR OPENING 0 NONE
            R25 - INTERNAL dangerMinutes MINUTES RECEIPT 0 NONE
            """;

    private static final Map<Pack, List<NaiveRule>> ALL = Map.of(Pack.RU, read(RU), Pack.UA, read(UA));

    static List<NaiveRule> all(Pack pack) {
        return ALL.get(pack);
    }

    /** The row of {@code R18 COLLECTIVE}, or of a plain {@code R18}. */
    static NaiveRule of(Pack pack, String name) {
        String wanted = name.contains(" ") ? name : name + " -";
        return all(pack).stream()
                .filter(row -> (row.rule + " " + row.cause).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(pack + " " + wanted));
    }

    String productCause() {
        return cause.equals("-") ? "" : cause;
    }

    boolean keeps(String... clocks) {
        return Stream.of(clocks).anyMatch(clock::equals);
    }

    private static List<NaiveRule> read(String table) {
        return table.lines()
                .map(line -> line.split(" "))
                .map(word -> new NaiveRule(
                        word[0], word[1], word[2], word[3], word[4], word[5], Integer.parseInt(word[6]), word[7]))
                .toList();
    }
}
