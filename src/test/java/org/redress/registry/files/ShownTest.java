package org.redress.registry.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A page shows a picture drawn anew: upright, no larger than it needs, and nothing else that the file held. */
class ShownTest {

    @Test
    void drawsALargePictureSmall() throws IOException {
        BufferedImage shown = drawn(Shown.of(jpeg(new BufferedImage(5000, 3000, BufferedImage.TYPE_INT_RGB)))
                .orElseThrow());

        assertThat(shown.getWidth()).isEqualTo(1600);
        assertThat(shown.getHeight()).isEqualTo(960);
    }

    @Test
    void turnsUprightWhatWasTakenWithTheCameraHeldSideways() throws IOException {
        BufferedImage sideways = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 20; y++) {
            for (int x = 0; x < 20; x++) {
                sideways.setRGB(x, y, Color.WHITE.getRGB());
            }
        }

        BufferedImage shown =
                drawn(Shown.of(oriented(jpeg(sideways), 6, "56.34 N, 20.21 E")).orElseThrow());

        assertThat(shown.getWidth()).isEqualTo(20);
        assertThat(shown.getHeight()).isEqualTo(40);
        assertThat(new Color(shown.getRGB(10, 5)).getRed())
                .as("what lay left is on top")
                .isGreaterThan(200);
        assertThat(new Color(shown.getRGB(10, 35)).getRed()).isLessThan(50);
    }

    @Test
    void leavesOutWhatElseTheFileHeld() throws IOException {
        byte[] sent = oriented(jpeg(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB)), 1, "56.34 N, 20.21 E");
        assertThat(text(sent)).contains("56.34 N");

        assertThat(text(Shown.of(sent).orElseThrow())).doesNotContain("56.34", "Exif");
    }

    @Test
    void refusesToDrawWhatIsDamaged() throws IOException {
        byte[] whole = jpeg(new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB));
        byte[] headOnly = Arrays.copyOf(whole, 60);

        assertThatThrownBy(() -> Shown.of(headOnly)).isInstanceOf(IOException.class);
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", out);
        return out.toByteArray();
    }

    private static BufferedImage drawn(byte[] shown) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(shown));
    }

    /** The notes of a camera: which way it was held, and a remark. */
    private static byte[] oriented(byte[] picture, int orientation, String remark) {
        ByteArrayOutputStream notes = new ByteArrayOutputStream();
        byte[] text = (remark + "\0").getBytes(StandardCharsets.US_ASCII);
        notes.writeBytes("Exif\0\0MM\0*\0\0\0\u0008".getBytes(StandardCharsets.ISO_8859_1));
        notes.writeBytes(new byte[] {0, 2});
        notes.writeBytes(new byte[] {1, 0x0E, 0, 2, 0, 0, 0, (byte) text.length, 0, 0, 0, 38});
        notes.writeBytes(new byte[] {1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0});
        notes.writeBytes(new byte[] {0, 0, 0, 0});
        notes.writeBytes(text);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(picture, 0, 2);
        whole.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (notes.size() + 2)});
        whole.writeBytes(notes.toByteArray());
        whole.write(picture, 2, picture.length - 2);
        return whole.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
