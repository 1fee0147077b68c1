package org.redress.correspondence.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it is to be set: language, whose letterhead, its references, to whom, subject, text, who signed as what,
 * and the words of the foot with the page's number between the first and the second, the number of pages after it.
 */
record Sheet(
        String language,
        List<String> letterhead,
        List<String> references,
        List<String> addressee,
        String subject,
        String text,
        @Nullable String post,
        String signedBy,
        List<String> foot) {}
