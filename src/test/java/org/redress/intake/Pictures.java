package org.redress.intake;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Small real pictures to hand in. */
public final class Pictures {

    private Pictures() {}

    /** A picture as a camera's file begins and ends. */
    public static byte[] jpeg() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        return out.toByteArray();
    }

    /** The same picture with a remark in it, as cameras and people leave them. */
    public static byte[] jpeg(String remark) throws IOException {
        byte[] picture = jpeg();
        byte[] text = remark.getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(picture, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (text.length + 2)});
        out.writeBytes(text);
        out.write(picture, 2, picture.length - 2);
        return out.toByteArray();
    }
}
