package org.redress.registry.files;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks the streams of one file, all together no more than a limit. */
final class Unpacking {

    private static final int MOST = 32 * 1024 * 1024;

    private int unpacked;

    /** What is packed from this place on, as far as the limit reaches; as far as it goes when it is damaged or not packed. */
    String unpack(byte[] content, int from) {
        Inflater inflater = new Inflater();
        StringBuilder text = new StringBuilder();
        byte[] part = new byte[64 * 1024];
        try {
            inflater.setInput(content, from, content.length - from);
            int read = inflater.inflate(part);
            while (read > 0 && !isTooMuch()) {
                unpacked += read;
                text.append(new String(part, 0, read, StandardCharsets.ISO_8859_1));
                read = inflater.inflate(part);
            }
        } catch (DataFormatException notPacked) {
            // objects that are not packed stand in the open, where they have been looked at already
            return text.toString();
        } finally {
            inflater.end();
        }
        return text.toString();
    }

    /** Whether there was more than the limit. */
    boolean isTooMuch() {
        return unpacked > MOST;
    }
}
