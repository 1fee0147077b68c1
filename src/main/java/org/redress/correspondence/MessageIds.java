package org.redress.correspondence;

import java.util.UUID;
import org.redress.organisation.Organisation;
import org.springframework.stereotype.Component;

/** The Message-ID that a letter keeps from its writing on, so that a repeated sending can be recognised. */
@Component
class MessageIds {

    private final Organisation organisation;

    MessageIds(Organisation organisation) {
        this.organisation = organisation;
    }

    String next() {
        String mail = organisation.fact("email");
        return "<" + UUID.randomUUID() + "@" + mail.substring(mail.indexOf('@') + 1) + ">";
    }
}
