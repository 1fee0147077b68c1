package org.redress.correspondence.template;

/** The words of a letter with placeholders: one line of subject, the text, the paragraph with the personal link. */
public record Wording(String subject, String body, String link) {}
