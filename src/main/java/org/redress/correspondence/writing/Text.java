package org.redress.correspondence.writing;

/** A letter's words: one line of subject, plain text beneath it. */
public record Text(String language, String subject, String body) {

    /** Cleans what could end a header or leave the register's columns. */
    public Text {
        subject = subject.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        subject = subject.length() <= 300 ? subject : subject.substring(0, 300);
        body = body.strip() + "\n";
    }
}
