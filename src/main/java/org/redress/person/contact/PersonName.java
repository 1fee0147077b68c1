package org.redress.person.contact;

import java.util.ArrayList;
import java.util.List;

/** A name as it is compared: in any order of its words, with initials, with or without the patronymic. */
public final class PersonName {

    private static final int LONG_ENOUGH = 5;

    private final List<String> words;

    private PersonName(List<String> words) {
        this.words = words;
    }

    /** How two names agree. */
    public enum Agreement {
        /** Nothing in them contradicts, and enough of them is there. */
        SAME,
        /** Too little to tell, or a letter mistyped. */
        MAYBE,
        /** They are names of two. */
        OTHER
    }

    /** The name as somebody typed it. */
    public static PersonName of(String typed) {
        return new PersonName(Folding.words(typed.replaceAll("(?<=\\p{L})-(?=\\p{L})", "")));
    }

    /** Its words, folded; without initials. */
    public List<String> fullWords() {
        return words.stream().filter(word -> word.length() > 1).distinct().toList();
    }

    /** Whether another name may be the same person's: every word of the shorter one finds its own in the longer. */
    public Agreement agrees(PersonName other) {
        PersonName shorter = words.size() <= other.words.size() ? this : other;
        PersonName longer = shorter == this ? other : this;
        List<String> left = new ArrayList<>(longer.words);
        int exact = 0;
        int mistyped = 0;
        for (String word : shorter.inOrder()) {
            if (left.remove(word)) {
                exact += word.length() > 1 ? 1 : 0;
            } else if (!removed(left, word)) {
                if (!removedMistyped(left, word)) {
                    return Agreement.OTHER;
                }
                mistyped++;
            }
        }
        return exact >= 1 && mistyped == 0 && shorter.words.size() >= 2
                ? Agreement.SAME
                : exact + mistyped >= 1 && mistyped <= 1 ? Agreement.MAYBE : Agreement.OTHER;
    }

    /** Whole words first, so that an initial does not take the word of another. */
    private List<String> inOrder() {
        return words.stream()
                .sorted((one, two) -> Integer.compare(two.length(), one.length()))
                .toList();
    }

    /** An initial stands for a word that begins so, and a word for its initial. */
    private static boolean removed(List<String> left, String word) {
        return left.stream()
                .filter(one -> (one.length() == 1 || word.length() == 1) && one.charAt(0) == word.charAt(0))
                .findFirst()
                .map(left::remove)
                .orElse(false);
    }

    private static boolean removedMistyped(List<String> left, String word) {
        return left.stream()
                .filter(one -> oneLetterApart(one, word))
                .findFirst()
                .map(left::remove)
                .orElse(false);
    }

    static boolean oneLetterApart(String one, String two) {
        if (Math.min(one.length(), two.length()) < LONG_ENOUGH || Math.abs(one.length() - two.length()) > 1) {
            return false;
        }
        int begin = 0;
        while (begin < Math.min(one.length(), two.length()) && one.charAt(begin) == two.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < Math.min(one.length(), two.length()) - begin
                && one.charAt(one.length() - 1 - end) == two.charAt(two.length() - 1 - end)) {
            end++;
        }
        return Math.max(one.length(), two.length()) - begin - end <= 1;
    }

    /** Nothing: logs never hold a name. */
    @Override
    public String toString() {
        return "PersonName[…]";
    }
}
