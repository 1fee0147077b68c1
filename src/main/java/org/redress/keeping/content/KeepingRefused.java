package org.redress.keeping.content;

/** A backup or a restore that can't be done, with the sentence for whoever asked for it; nothing was changed. */
public class KeepingRefused extends RuntimeException {

    /** Refuses with a whole sentence that says what to do. */
    public KeepingRefused(String sentence) {
        super(sentence);
    }

    /** Refuses because of a failure. */
    public KeepingRefused(String sentence, Throwable why) {
        super(sentence, why);
    }
}
