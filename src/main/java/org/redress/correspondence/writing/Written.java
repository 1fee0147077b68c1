package org.redress.correspondence.writing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.register.Formal;

/**
 * A letter that leaves the house: its words, where in them the signature begins, and what it bears beside them on paper.
 */
public record Written(
        Text text,
        int signatureAt,
        @Nullable LocalDate about,
        @Nullable Long template,
        Signature.Signed signed,
        String letterhead) {

    /** The same under its own number. */
    public Formal formal(String outgoing) {
        return new Formal(outgoing, about, template, signatureAt, signed.by(), signed.as(), letterhead);
    }

    static Written of(String language, String subject, String words, String signature, Paper paper) {
        String main = words.strip();
        return new Written(
                new Text(language, subject, main + "\n\n" + signature),
                main.length(),
                paper.about(),
                paper.template(),
                paper.signed(),
                paper.letterhead());
    }

    /** What a letter bears on paper beside its words. */
    record Paper(@Nullable LocalDate about, @Nullable Long template, Signature.Signed signed, String letterhead) {}
}
