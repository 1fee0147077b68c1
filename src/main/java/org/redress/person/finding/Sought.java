package org.redress.person.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.person.contact.Folding;

/** What somebody looks for: appeals that have all its words, each by its beginning; or its digits; or its number. */
public record Sought(String predicate, Map<String, Object> parameters) {

    private static final Pattern NUMBER = Pattern.compile("(?:[RР]-?)?(\\d{4})-(\\d{1,6})");

    /** Greater than whatever a word goes on with. */
    private static final char LAST = '\uffff';

    private static final int MOST = 10_000;
    private static final int ACCOUNT = 1_000;
    private static final int PHONE = 1_001;

    /** The condition on a column of numbers, for the words as they were typed; the rarest word is looked up first. */
    static Sought of(String typed, String column, ToIntFunction<String> many) {
        List<String> ways = new ArrayList<>();
        Map<String, Object> with = new HashMap<>();
        words(typed, many, ways, with);
        digits(typed, ways, with);
        Matcher number = NUMBER.matcher(typed.strip().toUpperCase(Locale.ROOT));
        if (number.matches()) {
            with.put(
                    "sought",
                    "R-" + number.group(1) + "-"
                            + "0".repeat(6 - number.group(2).length()) + number.group(2));
            ways.add("select number from v_person_word where number = :sought");
        }
        return ways.isEmpty()
                ? new Sought("1 = 0", Map.of())
                : new Sought(column + " in (" + String.join(" union ", ways) + ")", Map.copyOf(with));
    }

    private static void words(String typed, ToIntFunction<String> many, List<String> ways, Map<String, Object> with) {
        List<String> words = typed.indexOf('@') > 0
                ? List.of(Words.email(typed))
                : Folding.words(typed).stream().filter(Words::tells).distinct().toList();
        if (words.isEmpty()) {
            return;
        }
        String rarest = words.size() == 1
                ? words.get(0)
                : words.stream().min(Comparator.comparingInt(many)).orElseThrow();
        StringBuilder all =
                new StringBuilder("select w.number from v_person_word w where " + begins("w", 0, rarest, with));
        for (int at = 0; at < words.size(); at++) {
            if (!words.get(at).equals(rarest)) {
                all.append(" and exists (select 1 from v_person_word o where o.number = w.number and ")
                        .append(begins("o", at + 1, words.get(at), with))
                        .append(")");
            }
        }
        ways.add(newest(all.toString()));
    }

    /** An account or a phone, however its digits are set apart. */
    private static void digits(String typed, List<String> ways, Map<String, Object> with) {
        String account = Words.joined(typed);
        if (account.matches(".*\\d.*") && Folding.words(typed).size() > 1) {
            ways.add(having(ACCOUNT, account, with));
        }
        String digits = Words.subscriber(typed);
        if (digits.length() >= Words.FEWEST_DIGITS && typed.matches("[^\\p{L}]*")) {
            ways.add(having(PHONE, digits, with));
        }
    }

    private static String having(int place, String word, Map<String, Object> with) {
        return newest("select w.number from v_person_word w where " + begins("w", place, word, with));
    }

    /** Of what half the town has, the newest: nobody reads through the rest. */
    private static String newest(String numbers) {
        return "select number from (" + numbers + " order by w.number desc fetch first " + MOST + " rows only) n";
    }

    private static String begins(String table, int place, String word, Map<String, Object> with) {
        String begins = Words.cut(word);
        with.put("word" + place, begins);
        with.put("end" + place, end(word));
        return table + ".word >= :word" + place + " and " + table + ".word < :end" + place;
    }

    /** What is greater than every word that begins so. */
    static String end(String word) {
        return Words.cut(word) + LAST;
    }

    /** Nothing: logs never hold what is looked for. */
    @Override
    public String toString() {
        return "Sought[…]";
    }
}
