package org.redress.web;

/** One step of a stage list: done, the one in hand, or still to come. */
public record Stage(String css, String icon, String words, String detail) {

    /** A step that is behind. */
    public static Stage done(String words, String detail) {
        return new Stage("done", "check-circle-fill", words, detail);
    }

    /** The step in hand. */
    public static Stage now(String words, String detail) {
        return new Stage("now", "record-circle-fill", words, detail);
    }

    /** A step to come. */
    public static Stage ahead(String words, String detail) {
        return new Stage("", "circle", words, detail);
    }
}
