package org.redress.registry.files;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for what a pdf must not bring along: scripts, programs to start, files inside it; unpacks no more than it must. */
final class PdfScan {

    private static final Pattern ACTIVE = Pattern.compile(
            "/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData|GoToE)(?![A-Za-z0-9])");
    private static final Pattern LOCKED = Pattern.compile("/Encrypt(?![A-Za-z0-9])");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern STREAM = Pattern.compile(">>\\s*stream\\r?\\n");
    private static final Pattern PLAINLY_PACKED =
            Pattern.compile("/Filter\\s*(/(FlateDecode|Fl)(?![A-Za-z0-9])|\\[\\s*/(FlateDecode|Fl)\\s*\\])");
    private static final String END = "%%EOF";
    private static final int LONGEST_DICTIONARY = 4096;

    private PdfScan() {}

    /** The key of what is wrong with the file; nothing when it can be taken. */
    static Optional<String> fault(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        if (!text.startsWith("%PDF-") || text.lastIndexOf(END) < 0) {
            return Optional.of("file.broken");
        }
        String plain = unescaped(text);
        if (LOCKED.matcher(plain).find()) {
            return Optional.of("file.locked");
        }
        if (ACTIVE.matcher(plain).find() || hidesActive(text, content)) {
            return Optional.of("file.active");
        }
        return isMixed(text, content) ? Optional.of("file.mixed") : Optional.empty();
    }

    /** Names may be written with the numbers of their letters. */
    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(hex -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hex.group(1), 16))));
    }

    /** Whether objects that are packed in a stream do something, or are packed so that it can't be seen. */
    private static boolean hidesActive(String text, byte[] content) {
        Unpacking unpacking = new Unpacking();
        Matcher streams = STREAM.matcher(text);
        while (streams.find()) {
            String dictionary = dictionary(text, streams.start());
            if (!holdsObjects(dictionary)) {
                continue;
            }
            if (isOddlyPacked(dictionary)) {
                return true;
            }
            String objects = unpacking.unpack(content, streams.end());
            if (unpacking.isTooMuch() || ACTIVE.matcher(unescaped(objects)).find()) {
                return true;
            }
        }
        return false;
    }

    /** The dictionary that ends here, as far back as its own beginning. */
    private static String dictionary(String text, int end) {
        int depth = 1;
        int at = end - 1;
        int least = Math.max(0, end - LONGEST_DICTIONARY);
        while (at > least && depth > 0) {
            if (text.startsWith("<<", at)) {
                depth--;
                at--;
            } else if (text.startsWith(">>", at)) {
                depth++;
                at--;
            }
            at--;
        }
        return unescaped(text.substring(Math.max(0, at), end));
    }

    /** A stream of objects is known by the number of them and the place of the first, whatever its type says. */
    private static boolean holdsObjects(String dictionary) {
        return dictionary.contains("/ObjStm") || (dictionary.contains("/First") && dictionary.contains("/N"));
    }

    /** Every common program packs objects by deflating, or not at all. */
    private static boolean isOddlyPacked(String dictionary) {
        return dictionary.contains("/Filter")
                && !PLAINLY_PACKED.matcher(dictionary).find();
    }

    private static boolean isMixed(String text, byte[] content) {
        byte[] rest = text.substring(text.lastIndexOf(END)).getBytes(StandardCharsets.ISO_8859_1);
        return Foreign.isIn(rest) || Foreign.endsAsArchive(content);
    }
}
