package org.redress.resolution.telling;

import java.util.Map;
import org.redress.correspondence.Letters;
import org.redress.correspondence.Letters.Notice;
import org.redress.organisation.Organisation;
import org.springframework.stereotype.Component;

/** Tells colleagues; a program that asked by its token has no mailbox and reads the journal. */
@Component
public class Colleagues {

    private final Organisation organisation;
    private final Letters letters;

    Colleagues(Organisation organisation, Letters letters) {
        this.organisation = organisation;
        this.letters = letters;
    }

    /** Tells one of the staff about an appeal. */
    public void tell(String login, Notice notice, String number, Map<String, String> facts) {
        if (organisation.person(login).isPresent()) {
            letters.toPerson(login, notice, number, facts);
        }
    }
}
