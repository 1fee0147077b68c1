package org.redress.correspondence.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Liberation Sans, which letters are set in and which every PDF carries with it; read when the first letter is set. */
@Lazy
@Component
class Fonts {

    private static final String FOLDER = "/liberation/";

    /** Stands for a character that the letter forms lack, such as an emoji. */
    private static final int BOX = 0x25A1;

    private final byte[] regular = read("LiberationSans-Regular.ttf");
    private final byte[] bold = read("LiberationSans-Bold.ttf");
    private final CmapLookup forms = forms(regular);

    InputStream regular() {
        return new ByteArrayInputStream(regular);
    }

    InputStream bold() {
        return new ByteArrayInputStream(bold);
    }

    /** The text with every character that can be set; direction marks and other invisible ones are left out. */
    String settable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean boxed = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\n' || c == ' ') {
                out.appendCodePoint(c);
                boxed = false;
            } else if (c == '\t' || Character.isSpaceChar(c)) {
                out.append(c == '\u00a0' || c == '\u202f' ? '\u00a0' : ' ');
                boxed = false;
            } else if (!invisible(c)) {
                boolean known = forms.getGlyphId(c) != 0;
                if (known || !boxed) {
                    out.appendCodePoint(known ? c : BOX);
                }
                boxed = !known;
            }
        }
        return out.toString();
    }

    private static boolean invisible(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || (type == Character.NON_SPACING_MARK && c >= 0xFE00 && c <= 0xFE0F);
    }

    private static byte[] read(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("The letter forms " + FOLDER + file + " are missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CmapLookup forms(byte[] font) {
        try (TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            return read.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
