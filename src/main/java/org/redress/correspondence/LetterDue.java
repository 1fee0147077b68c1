package org.redress.correspondence;

/** What stands in the outbox: a letter's id and nothing else. Renaming this class would orphan what waits there. */
public record LetterDue(long letter) {

    /** The key of a letter in the outbox: one of its own, so that no letter waits for another. */
    public static String key(long letter) {
        return "letter-" + letter;
    }
}
