package org.redress.correspondence.template;

import java.time.Instant;

/** One version of a template: its words, since when and by whom; a built-in one stands for going back to the built-in words. */
public record TemplateVersion(
        long id, TemplateKey key, int version, boolean builtIn, Wording wording, Instant since, String by) {}
