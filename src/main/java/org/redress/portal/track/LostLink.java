package org.redress.portal.track;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.redress.correspondence.Letters;
import org.redress.registry.Appeal;
import org.redress.registry.Applicant;
import org.redress.registry.Registry;
import org.redress.shared.Reach;
import org.springframework.stereotype.Component;

/** Sends a lost link again, to the address that the appeal knows and to no other. */
@Component
class LostLink {

    private final Registry registry;
    private final Letters letters;

    LostLink(Registry registry, Letters letters) {
        this.registry = registry;
        this.letters = letters;
    }

    /** Whether number and contact belong together; then a letter has been written, if there is an address for it. */
    boolean asked(String number, String contact) {
        Optional<Appeal> appeal =
                registry.find(number.toUpperCase(Locale.ROOT)).filter(found -> knows(found.applicant(), contact));
        appeal.filter(found -> found.applicant().email() != null)
                .ifPresent(found -> letters.toApplicant(found.number(), Letters.Kind.LINK, Reach.EMAIL, Map.of()));
        return appeal.isPresent();
    }

    private static boolean knows(Applicant applicant, String contact) {
        boolean byMail = applicant.email() != null && applicant.email().equalsIgnoreCase(contact);
        String digits = digits(contact);
        boolean byPhone = applicant.phone() != null && digits.length() >= 6 && digits.equals(digits(applicant.phone()));
        return byMail || byPhone;
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
