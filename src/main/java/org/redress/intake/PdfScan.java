package org.redress.intake;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Looks for what a pdf must not bring along: scripts, programs to start, files inside it; unpacks no more than it must. */
final class PdfScan {

    private static final Pattern ACTIVE =
            Pattern.compile("/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA)(?![A-Za-z0-9])");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern OBJECTS = Pattern.compile("/ObjStm[^\\x00]{0,400}?>>\\s*stream\\r?\\n");
    private static final int MOST_UNPACKED = 32 * 1024 * 1024;

    private PdfScan() {}

    /** The key of what is wrong with the file; nothing when it can be taken. */
    static Optional<String> fault(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        if (!text.startsWith("%PDF-") || text.lastIndexOf("%%EOF") < 0) {
            return Optional.of("file.broken");
        }
        if (text.contains("/Encrypt")) {
            return Optional.of("file.locked");
        }
        return isActive(text) || hidesActive(text, content) ? Optional.of("file.active") : Optional.empty();
    }

    private static boolean isActive(String text) {
        String plain = ESCAPED.matcher(text)
                .replaceAll(hex -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hex.group(1), 16))));
        return ACTIVE.matcher(plain).find();
    }

    private static boolean hidesActive(String text, byte[] content) {
        int left = MOST_UNPACKED;
        Matcher streams = OBJECTS.matcher(text);
        while (streams.find()) {
            String unpacked = unpacked(content, streams.end(), left);
            left -= unpacked.length();
            if (left <= 0 || isActive(unpacked)) {
                return true;
            }
        }
        return false;
    }

    private static String unpacked(byte[] content, int from, int most) {
        Inflater inflater = new Inflater();
        StringBuilder unpacked = new StringBuilder();
        byte[] part = new byte[64 * 1024];
        try {
            inflater.setInput(content, from, content.length - from);
            int read = inflater.inflate(part);
            while (read > 0 && unpacked.length() < most) {
                unpacked.append(new String(part, 0, read, StandardCharsets.ISO_8859_1));
                read = inflater.inflate(part);
            }
        } catch (DataFormatException notPacked) {
            // objects that are not packed stand in the open, where they have been looked at already
            return unpacked.toString();
        } finally {
            inflater.end();
        }
        return unpacked.toString();
    }
}
