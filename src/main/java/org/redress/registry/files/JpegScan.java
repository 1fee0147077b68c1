package org.redress.registry.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Looks at a picture without unpacking it: how large it is, and whether what is no picture in it is another file. */
final class JpegScan {

    private static final long MOST_PIXELS = 40_000_000;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;

    private JpegScan() {}

    /** The key of what is wrong with the picture; nothing when it can be taken. */
    static Optional<String> fault(byte[] content) {
        return size(content)
                .or(() -> Foreign.isIn(besidesThePicture(content)) || Foreign.endsAsArchive(content)
                        ? Optional.of("file.mixed")
                        : Optional.empty());
    }

    /** Reads the head of the picture only: how large it is, not what it shows. */
    private static Optional<String> size(byte[] content) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            return pixels > MOST_PIXELS ? Optional.of("file.tooManyPixels") : Optional.empty();
        } catch (IOException | RuntimeException broken) {
            return Optional.of("file.broken");
        } finally {
            reader.dispose();
        }
    }

    /** The notes of the camera, comments, and whatever follows the picture. */
    private static byte[] besidesThePicture(byte[] content) {
        ByteArrayOutputStream besides = new ByteArrayOutputStream();
        int at = 2;
        while (at + 4 <= content.length && (content[at] & 0xFF) == 0xFF) {
            int marker = content[at + 1] & 0xFF;
            if (marker == END_OF_IMAGE) {
                at += 2;
                break;
            }
            int length = marker == 0xFF ? -1 : unsigned(content, at + 2);
            int next = Math.min(content.length, Math.max(at + 1, at + 2 + length));
            if (length > 2) {
                besides.write(content, at + 4, Math.max(0, next - at - 4));
            }
            at = marker == START_OF_SCAN ? afterScan(content, next) : next;
        }
        besides.write(content, Math.min(at, content.length), Math.max(0, content.length - at));
        return besides.toByteArray();
    }

    /** The next marker after packed points; a stuffed zero and restart marks belong to them. */
    private static int afterScan(byte[] content, int from) {
        for (int at = from; at + 1 < content.length; at++) {
            int next = content[at + 1] & 0xFF;
            if ((content[at] & 0xFF) == 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                return at;
            }
        }
        return content.length;
    }

    private static int unsigned(byte[] content, int at) {
        return ((content[at] & 0xFF) << 8) | (content[at + 1] & 0xFF);
    }
}
