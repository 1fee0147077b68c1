package org.redress.correspondence.template;

/** Which template: of which letter, for which outcome (empty when it has one only), for which kind of appeal (empty: every kind). */
public record TemplateKey(String letter, String outcome, String appealKind, String language) {

    /** The same letter and language, for every kind of appeal. */
    public TemplateKey forEveryKind() {
        return new TemplateKey(letter, outcome, "", language);
    }
}
