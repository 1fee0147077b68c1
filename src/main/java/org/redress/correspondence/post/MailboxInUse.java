package org.redress.correspondence.post;

import org.springframework.core.env.Environment;

/** Whether letters stay in the house: in training, unless somebody has set an SMTP server. */
public final class MailboxInUse {

    private MailboxInUse() {}

    /** Reads it from the settings; training is the default. */
    public static boolean in(Environment settings) {
        String host = settings.getProperty("spring.mail.host", "");
        return settings.getProperty("redress.training", Boolean.class, true) && host.isBlank();
    }
}
