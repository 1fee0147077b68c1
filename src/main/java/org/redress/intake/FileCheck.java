package org.redress.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.tika.Tika;
import org.redress.shared.CleanText;
import org.redress.shared.Refused;
import org.redress.shared.Refused.Fault;
import org.springframework.stereotype.Component;

/** What a file must be to be taken: a jpeg or pdf by its content, whatever its name says (002), small enough, harmless. */
@Component
class FileCheck {

    private static final int MOST = 5;
    private static final int LARGEST = 10 * 1024 * 1024;
    private static final long MOST_PIXELS = 40_000_000;

    private final Tika tika = new Tika();

    List<CheckedFile> checked(String field, List<FiledFile> files) {
        if (files.size() > MOST) {
            throw Refused.invalid(field, "file.tooMany", MOST);
        }
        List<Fault> faults = new ArrayList<>();
        List<CheckedFile> checked = new ArrayList<>();
        for (FiledFile file : files) {
            byte[] content = file.content();
            String name = shown(file.name());
            String type = content.length == 0 ? "" : tika.detect(content);
            Optional<String> fault = fault(content, type);
            fault.ifPresentOrElse(
                    key -> faults.add(new Fault(field, key, List.of(name))),
                    () -> checked.add(new CheckedFile(named(name, type), type, file)));
        }
        if (!faults.isEmpty()) {
            throw Refused.of(faults);
        }
        return checked;
    }

    private static Optional<String> fault(byte[] content, String type) {
        if (content.length == 0) {
            return Optional.of("file.empty");
        }
        if (content.length > LARGEST) {
            return Optional.of("file.tooLarge");
        }
        return switch (type) {
            case "image/jpeg" -> picture(content);
            case "application/pdf" -> PdfScan.fault(content);
            default -> Optional.of("file.type");
        };
    }

    /** Reads the head of the picture only: how large it is, not what it shows. */
    private static Optional<String> picture(byte[] content) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
        ImageReader reader = readers.next();
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

    /** The last part of the sender's name, without anything that could be a path, a header or invisible. */
    private static String shown(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\"<>|:*?]", "").strip();
        String shown = CleanText.clean(plain);
        return shown == null || shown.startsWith(".") ? "file" : shown;
    }

    /** The name with the ending that its content deserves, never too long. */
    private static String named(String name, String type) {
        String ending = type.equals("application/pdf") ? ".pdf" : ".jpg";
        String lower = name.toLowerCase(Locale.ROOT);
        boolean fits = lower.endsWith(ending) || (ending.equals(".jpg") && lower.endsWith(".jpeg"));
        String whole = fits ? name : name + ending;
        return whole.length() <= 120 ? whole : whole.substring(0, 100).strip() + ending;
    }
}
