package org.redress.registry.files;

import java.util.Locale;
import org.redress.shared.CleanText;

/** The last part of a sender's name for a file, without anything that could be a path, a header or invisible. */
final class SafeName {

    private static final int LONGEST = 120;

    private SafeName() {}

    /** The name, as far as it is harmless. */
    static String of(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\"<>|:*?]", "").strip();
        String shown = CleanText.clean(plain);
        return shown == null || shown.startsWith(".") ? "file" : shown;
    }

    /** The name with the ending that its content deserves, never too long. */
    static String of(String name, String type) {
        String shown = of(name);
        String ending = type.equals("application/pdf") ? ".pdf" : ".jpg";
        String lower = shown.toLowerCase(Locale.ROOT);
        boolean fits = lower.endsWith(ending) || (ending.equals(".jpg") && lower.endsWith(".jpeg"));
        String whole = fits ? shown : shown + ending;
        return whole.length() <= LONGEST ? whole : whole.substring(0, 100).strip() + ending;
    }
}
