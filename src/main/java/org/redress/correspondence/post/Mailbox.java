package org.redress.correspondence.post;

import org.redress.shared.RedressSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether letters stay in the house: in training, unless somebody has set an SMTP server. */
@Component
public class Mailbox {

    private final boolean inUse;

    Mailbox(RedressSettings settings, @Value("${spring.mail.host:}") String host) {
        this.inUse = settings.isTraining() && host.isBlank();
    }

    /** Whether letters by e-mail come to rest in the mailbox instead of leaving. */
    public boolean inUse() {
        return inUse;
    }
}
