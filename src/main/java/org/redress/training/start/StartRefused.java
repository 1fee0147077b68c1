package org.redress.training.start;

/** The application must not start with these settings over these data; the message says what to do. */
public class StartRefused extends RuntimeException {

    StartRefused(String sentence) {
        super(sentence);
    }
}
