package org.redress.registry.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Refused;
import org.redress.shared.Refused.Fault;
import org.springframework.stereotype.Component;

/** What a file must be to be taken: a jpeg or pdf by its content, whatever its name says (002), small enough, harmless. */
@Component
public class FileCheck {

    private static final int MOST = 5;

    private final Tika tika = new Tika();
    private final VirusScan viruses;

    FileCheck(VirusScan viruses) {
        this.viruses = viruses;
    }

    /** The files, each found harmless; refuses them all, beside a field and with a reason for each, when one is not. Not to be called in a transaction: it may ask the virus scanner. */
    public List<CheckedFile> checked(String field, List<FiledFile> files) {
        if (files.size() > MOST) {
            throw Refused.invalid(field, "file.tooMany", MOST);
        }
        List<Fault> faults = new ArrayList<>();
        List<CheckedFile> checked = new ArrayList<>();
        for (FiledFile file : files) {
            try {
                checked.add(checked(file));
            } catch (NotTaken fault) {
                faults.add(new Fault(field, fault.key(), List.of(SafeName.of(file.name()))));
            }
        }
        if (!faults.isEmpty()) {
            throw Refused.of(faults);
        }
        return checked;
    }

    private CheckedFile checked(FiledFile file) throws NotTaken {
        byte[] content = file.content();
        String type = content.length == 0 ? "" : tika.detect(content);
        Optional<String> fault = fault(content, type).or(() -> viruses.fault(content));
        if (fault.isPresent()) {
            throw new NotTaken(fault.get());
        }
        return new CheckedFile(SafeName.of(file.name(), type), type, file, shown(content, type));
    }

    private static byte @Nullable [] shown(byte[] content, String type) throws NotTaken {
        try {
            return type.equals("image/jpeg") ? Shown.of(content).orElse(null) : null;
        } catch (IOException | RuntimeException damaged) {
            throw new NotTaken("file.broken");
        }
    }

    private static Optional<String> fault(byte[] content, String type) {
        if (content.length == 0) {
            return Optional.of("file.empty");
        }
        if (content.length > FiledFile.LARGEST) {
            return Optional.of("file.tooLarge");
        }
        return switch (type) {
            case "image/jpeg" -> JpegScan.fault(content);
            case "application/pdf" -> PdfScan.fault(content);
            default -> Optional.of("file.type");
        };
    }

    /** One file can't be taken. */
    private static final class NotTaken extends Exception {

        private final String key;

        NotTaken(String key) {
            super(key);
            this.key = key;
        }

        String key() {
            return key;
        }
    }
}
