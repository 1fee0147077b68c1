package org.redress.calendar.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A file as a person handed it in, and what they said beside it.
 *
 * @param region whose days these are, such as {@code ru}
 * @param year the year that the person named; without it the file itself tells
 * @param act the act that rests behind the rows which name none themselves
 * @param name the file's name
 * @param text what stands in it
 */
public record Upload(String region, @Nullable Integer year, String act, String name, String text) {

    private static final Charset OLD_OFFICE = Charset.forName("windows-1251");

    /** Makes an upload from bytes: UTF-8 with or without a mark, or the encoding in which old office programs save here. */
    public static Upload of(String region, @Nullable Integer year, String act, String name, byte[] bytes) {
        return new Upload(region, year, act.strip(), name, unmarked(decoded(bytes)));
    }

    /** Makes an upload of a file that says everything itself. */
    public static Upload of(String region, String name, String text) {
        return new Upload(region, null, "", name, unmarked(text));
    }

    boolean isXml() {
        return text.stripLeading().startsWith("<");
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, OLD_OFFICE);
        }
    }

    private static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
