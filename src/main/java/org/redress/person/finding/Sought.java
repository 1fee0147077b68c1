package org.redress.person.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.person.contact.Folding;

/** What somebody looks for: appeals that have all its words, each by its beginning; or its digits; or its number. */
public record Sought(String predicate, Map<String, Object> parameters) {

    private static final Pattern NUMBER = Pattern.compile("(?:[RР]-?)?(\\d{4})-(\\d{1,6})");

    /** Greater than whatever a word goes on with. */
    private static final char LAST = '\uffff';

    /** The condition on a column of numbers, for the words as they were typed. */
    public static Sought of(String typed, String column) {
        List<String> ways = new ArrayList<>();
        Map<String, Object> with = new HashMap<>();
        words(typed, ways, with);
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

    private static void words(String typed, List<String> ways, Map<String, Object> with) {
        List<String> words = typed.indexOf('@') > 0
                ? List.of(Words.email(typed))
                : Folding.words(typed).stream().filter(Words::tells).distinct().toList();
        if (!words.isEmpty()) {
            StringBuilder all = new StringBuilder();
            for (int at = words.size() - 1; at >= 0; at--) {
                String rest = all.toString();
                all.setLength(0);
                all.append(having("word" + at, words.get(at), with));
                all.append(rest.isEmpty() ? "" : " and number in (" + rest + ")");
            }
            ways.add(all.toString());
        }
    }

    /** An account or a phone, however its digits are set apart. */
    private static void digits(String typed, List<String> ways, Map<String, Object> with) {
        String account = Words.joined(typed);
        if (account.matches(".*\\d.*") && Folding.words(typed).size() > 1) {
            ways.add(having("account", account, with));
        }
        String digits = Words.subscriber(typed);
        if (digits.length() >= Words.FEWEST_DIGITS && typed.matches("[^\\p{L}]*")) {
            ways.add(having("phone", digits, with));
        }
    }

    private static String having(String name, String word, Map<String, Object> with) {
        String begins = Words.cut(word);
        with.put(name, begins);
        with.put(name + "End", begins + LAST);
        return "select number from v_person_word where word >= :" + name + " and word < :" + name + "End";
    }

    /** Nothing: logs never hold what is looked for. */
    @Override
    public String toString() {
        return "Sought[…]";
    }
}
