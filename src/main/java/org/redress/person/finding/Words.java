package org.redress.person.finding;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redress.person.contact.Folding;
import org.redress.registry.Appeal;
import org.redress.registry.Applicant;

/** The words of an appeal as people look for them; a phone by its last digits, as many as they remember. */
public final class Words {

    /** Longer words are found by their beginning. */
    static final int LONGEST = 60;

    /** The digits of a subscriber, behind 8, +7 or +380. */
    static final int SUBSCRIBER = 9;

    static final int FEWEST_DIGITS = 4;

    private static final int NUMBER_BEGINS = "R-2026-".length();

    private Words() {}

    /** Every word that an appeal is found by, each once. */
    static Set<String> of(Appeal appeal) {
        var extra = appeal.extra();
        Set<String> words = of(appeal.number(), appeal.applicant());
        add(words, extra.supplyAddress());
        add(words, appeal.subject());
        addPhone(words, extra.callerNumber());
        return words;
    }

    /** The words by which the appeal of a number is found when nothing is known but who wrote it. */
    public static Set<String> of(String number, Applicant who) {
        Set<String> words = new TreeSet<>();
        String last = number.substring(NUMBER_BEGINS);
        words.add(last);
        words.add(last.replaceFirst("^0+", ""));
        add(words, who.name());
        add(words, who.address());
        addOne(words, email(who.email()));
        addOne(words, joined(who.account()));
        addPhone(words, who.phone());
        return words;
    }

    /** A mail address in the one form in which it is kept. */
    static String email(@Nullable String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }

    /** An account without what stands between its digits. */
    static String joined(@Nullable String typed) {
        return typed == null ? "" : String.join("", Folding.words(typed));
    }

    /** The digits that tell one subscriber from another, as far as they were typed. */
    static String subscriber(String typed) {
        String digits = typed.replaceAll("[^0-9]", "");
        return digits.substring(Math.max(0, digits.length() - SUBSCRIBER));
    }

    /** A word as long as one is kept. */
    static String cut(String word) {
        return word.substring(0, Math.min(word.length(), LONGEST));
    }

    private static void add(Collection<String> words, @Nullable String text) {
        if (text != null) {
            Folding.words(text).stream().filter(Words::tells).map(Words::cut).forEach(words::add);
        }
    }

    private static void addOne(Collection<String> words, String word) {
        if (!word.isEmpty()) {
            words.add(cut(word));
        }
    }

    private static void addPhone(Collection<String> words, @Nullable String phone) {
        String digits = phone == null ? "" : subscriber(phone);
        for (int from = 0; digits.length() - from >= FEWEST_DIGITS; from++) {
            words.add(digits.substring(from));
        }
    }

    /** A single letter is an initial, or "г." and "д.": it leads to everybody. */
    static boolean tells(String word) {
        return word.length() > 1 || Character.isDigit(word.charAt(0));
    }
}
