package org.redress.resolution.twin;

/** What a person decides of two appeals that look alike. */
public enum Verdict {
    /** One case filed twice: one investigation, one answer. */
    DUPLICATE,
    /** Repeats what was answered, with nothing new: not considered (R14, R22). */
    REPEAT,
    /** Neither: not proposed again. */
    NEITHER
}
