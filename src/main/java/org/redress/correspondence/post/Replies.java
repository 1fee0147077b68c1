package org.redress.correspondence.post;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;
import org.redress.correspondence.post.CannotSendYet.Obstacle;
import org.springframework.mail.MailSendException;

/** Understands what a mail server's refusal means for the letter. */
final class Replies {

    private Replies() {}

    /** A 5xx to the recipient is a bad address, except a full box (552) and our own lack of permission (5.7); the rest may pass. */
    static RuntimeException understood(Exception refusal) {
        List<Throwable> chain = chain(refusal);
        for (Throwable link : chain) {
            if (link instanceof SMTPAddressFailedException recipient && isForEver(recipient)) {
                return new BadAddress(recipient.getReturnCode() + " " + recipient.getMessage());
            }
        }
        boolean answered = chain.stream().anyMatch(Replies::isReply);
        Throwable last = chain.get(chain.size() - 1);
        return new CannotSendYet(
                answered ? Obstacle.SERVER_REFUSED : Obstacle.SERVER_DOWN,
                last.getClass().getSimpleName() + " " + last.getMessage());
    }

    private static boolean isForEver(SMTPAddressFailedException recipient) {
        int code = recipient.getReturnCode();
        String said = String.valueOf(recipient.getMessage());
        return code >= 500 && code < 600 && code != 552 && !said.contains(" 5.7.");
    }

    private static boolean isReply(Throwable link) {
        return link.getClass().getName().startsWith("org.eclipse.angus.mail.smtp.SMTP");
    }

    private static List<Throwable> chain(Exception refusal) {
        List<Throwable> chain = new ArrayList<>();
        collect(refusal, chain);
        return chain;
    }

    private static void collect(@Nullable Throwable link, List<Throwable> chain) {
        if (link == null || chain.contains(link)) {
            return;
        }
        chain.add(link);
        if (link instanceof MailSendException several) {
            for (Exception one : several.getMessageExceptions()) {
                collect(one, chain);
            }
        }
        if (link instanceof MessagingException messaging) {
            collect(messaging.getNextException(), chain);
        }
        collect(link.getCause(), chain);
    }
}
