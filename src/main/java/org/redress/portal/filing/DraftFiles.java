package org.redress.portal.filing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.redress.intake.Intake;
import org.redress.registry.files.FiledFile;
import org.redress.shared.Refused;
import org.redress.shared.Refused.Fault;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The files of a draft: looked at as soon as they come, so that the person learns at once what cannot be taken. */
@Component
public class DraftFiles {

    /** How many files one appeal may have (issue of the house: five). */
    public static final int MOST = 5;

    private static final int LONGEST_NAME = 150;

    private final FilingDrafts drafts;
    private final Intake intake;

    DraftFiles(FilingDrafts drafts, Intake intake) {
        this.drafts = drafts;
        this.intake = intake;
    }

    /** Keeps those files that can be taken, and tells what is wrong with the others. */
    public List<Fault> add(Draft draft, List<MultipartFile> files) {
        List<Fault> faults = new ArrayList<>();
        int kept = draft.files().size();
        for (FiledFile file : named(files)) {
            if (kept == MOST) {
                faults.add(new Fault("files", "reception.files.tooMany", List.of(MOST)));
                break;
            }
            try {
                intake.check(file);
                drafts.add(draft, file, type(file));
                kept++;
            } catch (Refused refused) {
                faults.addAll(refused.faults());
            }
        }
        return faults;
    }

    /** The files that a browser sent; an empty choice sends one without a name. */
    public static List<FiledFile> named(List<MultipartFile> files) {
        return files.stream()
                .filter(file -> file.getOriginalFilename() != null
                        && !file.getOriginalFilename().isEmpty())
                .map(DraftFiles::read)
                .toList();
    }

    private static FiledFile read(MultipartFile file) {
        try (InputStream content = file.getInputStream()) {
            return FiledFile.of(shown(String.valueOf(file.getOriginalFilename())), content);
        } catch (IOException e) {
            throw Refused.invalid("files", "reception.files.unread");
        }
    }

    private static String shown(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "").strip();
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
    }

    private static String type(FiledFile file) {
        byte[] content = file.content();
        return content.length > 1 && content[0] == '%' ? "application/pdf" : "image/jpeg";
    }
}
