package org.redress.shared;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Refused.Fault;

/** The door for every text that enters: what passes is stored alike by every database and shown alike by every browser. */
public final class CleanText {

    private CleanText() {}

    /** A text that must be there, with line ends as `\n`; refuses what {@link #fault} finds. */
    public static String required(String field, @Nullable String text, int longest) {
        String clean = optional(field, text, longest);
        if (clean == null) {
            throw Refused.invalid(field, "text.missing");
        }
        return clean;
    }

    /** A text that may be absent or blank, which is then null; refuses what {@link #fault} finds. */
    public static @Nullable String optional(String field, @Nullable String text, int longest) {
        fault(field, text, longest).ifPresent(fault -> {
            throw Refused.of(List.of(fault));
        });
        return clean(text);
    }

    /** What is wrong with a text, longest in UTF-16 units since that is how H2 counts; nothing for an absent one. */
    public static Optional<Fault> fault(String field, @Nullable String text, int longest) {
        String clean = clean(text);
        if (clean == null) {
            return Optional.empty();
        }
        if (clean.length() > longest) {
            return Optional.of(new Fault(field, "text.tooLong", List.of(longest, clean.length())));
        }
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < clean.length()
                    && Character.isLowSurrogate(clean.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || forbidden(c)) {
                return Optional.of(new Fault(field, "text.unreadable", List.of(i + 1)));
            }
        }
        return Optional.empty();
    }

    /** What is wrong with a text of one line, such as a name or an address: the same, and no line break or tab in it. */
    public static Optional<Fault> lineFault(String field, @Nullable String text, int longest) {
        String clean = clean(text);
        if (clean != null && (clean.indexOf('\n') >= 0 || clean.indexOf('\t') >= 0)) {
            return Optional.of(new Fault(field, "text.oneLine", List.of()));
        }
        return fault(field, text, longest);
    }

    /** The same text with line ends as `\n` and no blanks around it; null when nothing is left. */
    public static @Nullable String clean(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String clean = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        return clean.isEmpty() ? null : clean;
    }

    private static boolean forbidden(char c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t';
    }
}
