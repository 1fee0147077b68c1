package org.redress.web;

import java.util.List;

/** The day ruler: one cell per day; short ones carry words, long ones name both ends or a few marks. */
public record Ruler(String sentence, boolean labelled, List<Cell> cells, List<Mark> marks) {

    /** From so many cells on, days have no words of their own. */
    static final int LABELLED = 10;
    /** Beyond so many cells a ruler shows nothing that the table of days does not. */
    static final int LONGEST = 75;

    /** One day: its class, its date, and one word under it, shorter where there is little room. */
    public record Cell(String css, String date, String word, String brief) {}

    /** A named point under a long ruler; `css` says how far it lies from the one before. */
    public record Mark(String css, String date, String words, boolean strong) {}

    /** Whether it is too long to tell anything. */
    public boolean empty() {
        return cells.isEmpty() || cells.size() > LONGEST;
    }

    /** The classes of the row of cells. */
    public String css() {
        return labelled ? "ruler" : cells.size() > 40 ? "ruler thin dense" : "ruler thin";
    }
}
